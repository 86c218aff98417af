//! `project`, `project_card`, `project_column`, `projects_v2`, `projects_v2_item`, `projects_v2_status_update`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

crate::typed::actions! {
    /// `project`, by its action.
    pub enum ProjectEvent {
        Closed(ProjectClosed) = "closed",
        Created(ProjectCreated) = "created",
        Deleted(ProjectDeleted) = "deleted",
        Edited(ProjectEdited) = "edited",
        Reopened(ProjectReopened) = "reopened",
    }

    /// `project_card`, by its action.
    pub enum ProjectCardEvent {
        Converted(ProjectCardConverted) = "converted",
        Created(ProjectCardCreated) = "created",
        Deleted(ProjectCardDeleted) = "deleted",
        Edited(ProjectCardEdited) = "edited",
        Moved(ProjectCardMoved) = "moved",
    }

    /// `project_column`, by its action.
    pub enum ProjectColumnEvent {
        Created(ProjectColumnCreated) = "created",
        Deleted(ProjectColumnDeleted) = "deleted",
        Edited(ProjectColumnEdited) = "edited",
        Moved(ProjectColumnMoved) = "moved",
    }

    /// `projects_v2`, by its action.
    pub enum ProjectsV2Event {
        Closed(ProjectsV2Closed) = "closed",
        Created(ProjectsV2Created) = "created",
        Deleted(ProjectsV2Deleted) = "deleted",
        Edited(ProjectsV2Edited) = "edited",
        Reopened(ProjectsV2Reopened) = "reopened",
    }

    /// `projects_v2_item`, by its action.
    pub enum ProjectsV2ItemEvent {
        Archived(ProjectsV2ItemArchived) = "archived",
        Converted(ProjectsV2ItemConverted) = "converted",
        Created(ProjectsV2ItemCreated) = "created",
        Deleted(ProjectsV2ItemDeleted) = "deleted",
        Edited(ProjectsV2ItemEdited) = "edited",
        Reordered(ProjectsV2ItemReordered) = "reordered",
        Restored(ProjectsV2ItemRestored) = "restored",
    }

    /// `projects_v2_status_update`, by its action.
    pub enum ProjectsV2StatusUpdateEvent {
        Created(ProjectsV2StatusUpdateCreated) = "created",
        Deleted(ProjectsV2StatusUpdateDeleted) = "deleted",
        Edited(ProjectsV2StatusUpdateEdited) = "edited",
    }
}

webhook_payload::payload! {
    /// The payload of `project` with the action `closed`.
    pub struct ProjectClosed {
        always {
            project: Project = "project",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `project` of `project.closed`.
    pub struct Project {
        always {
            id: i64 = "id",
        }
        maybe {
            body: String = "body",
            columns_url: String = "columns_url",
            created_at: Time = "created_at",
            creator: Box<User> = "creator",
            html_url: String = "html_url",
            name: String = "name",
            node_id: String = "node_id",
            number: i64 = "number",
            owner_url: String = "owner_url",
            state: OldIssueState = "state",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// The payload of `project` with the action `created`.
    pub struct ProjectCreated {
        always {
            project: Project = "project",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `project` with the action `deleted`.
    pub struct ProjectDeleted {
        always {
            project: Project = "project",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `project` with the action `edited`.
    pub struct ProjectEdited {
        always {
            project: Project = "project",
        }
        maybe {
            changes: ProjectChanges = "changes",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `project.edited`.
    pub struct ProjectChanges {
        always {}
        maybe {
            body: ProjectChangesBody = "body",
            name: ProjectChangesName = "name",
        }
    }

    /// Such as `changes.body` of `project.edited`.
    pub struct ProjectChangesBody {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.name` of `project.edited`.
    pub struct ProjectChangesName {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// The payload of `project` with the action `reopened`.
    pub struct ProjectReopened {
        always {
            project: Project = "project",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `project_card` with the action `converted`.
    pub struct ProjectCardConverted {
        always {
            changes: ProjectCardChanges = "changes",
            project_card: ProjectCard = "project_card",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `project_card` with the action `created`.
    pub struct ProjectCardCreated {
        always {
            project_card: ProjectCard = "project_card",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `project_card` with the action `deleted`.
    pub struct ProjectCardDeleted {
        always {
            project_card: ProjectCard = "project_card",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `project_card` with the action `edited`.
    pub struct ProjectCardEdited {
        always {
            changes: ProjectCardChanges = "changes",
            project_card: ProjectCard = "project_card",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `project_card.edited`.
    pub struct ProjectCardChanges {
        always {}
        maybe {
            note: ProjectCardChangesNote = "note",
        }
    }

    /// Such as `changes.note` of `project_card.edited`.
    pub struct ProjectCardChangesNote {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// The payload of `project_card` with the action `moved`.
    pub struct ProjectCardMoved {
        always {
            project_card: ProjectCard = "project_card",
        }
        maybe {
            changes: ProjectCardMovedChanges = "changes",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `project_card.moved`.
    pub struct ProjectCardMovedChanges {
        always {}
        maybe {
            column_id: ProjectCardChangesColumnId = "column_id",
        }
    }

    /// Such as `changes.column_id` of `project_card.moved`.
    pub struct ProjectCardChangesColumnId {
        always {}
        maybe {
            from: i64 = "from",
        }
    }

    /// Such as `project_card` of `project_card.moved`.
    pub struct ProjectCard {
        always {
            id: i64 = "id",
        }
        maybe {
            after_id: f64 = "after_id",
            archived: bool = "archived",
            column_id: i64 = "column_id",
            column_url: String = "column_url",
            content_url: String = "content_url",
            created_at: Time = "created_at",
            creator: Box<User> = "creator",
            node_id: String = "node_id",
            note: String = "note",
            project_url: String = "project_url",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// The payload of `project_column` with the action `created`.
    pub struct ProjectColumnCreated {
        always {
            project_column: ProjectColumn = "project_column",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `project_column` with the action `deleted`.
    pub struct ProjectColumnDeleted {
        always {
            project_column: ProjectColumn = "project_column",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `project_column` with the action `edited`.
    pub struct ProjectColumnEdited {
        always {
            changes: ProjectColumnChanges = "changes",
            project_column: ProjectColumn = "project_column",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `project_column.edited`.
    pub struct ProjectColumnChanges {
        always {}
        maybe {
            name: ProjectColumnChangesName = "name",
        }
    }

    /// Such as `changes.name` of `project_column.edited`.
    pub struct ProjectColumnChangesName {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// The payload of `project_column` with the action `moved`.
    pub struct ProjectColumnMoved {
        always {
            project_column: ProjectColumn = "project_column",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `project_column` of `project_column.moved`.
    pub struct ProjectColumn {
        always {
            id: i64 = "id",
        }
        maybe {
            after_id: i64 = "after_id",
            cards_url: String = "cards_url",
            created_at: Time = "created_at",
            name: String = "name",
            node_id: String = "node_id",
            project_url: String = "project_url",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// The payload of `projects_v2` with the action `closed`.
    pub struct ProjectsV2Closed {
        always {
            projects_v2: ProjectsV2Project = "projects_v2",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `projects_v2` of `projects_v2.closed`.
    pub struct ProjectsV2Project {
        always {
            id: f64 = "id",
        }
        maybe {
            closed_at: Time = "closed_at",
            created_at: Time = "created_at",
            creator: Box<SimpleUser> = "creator",
            deleted_at: Time = "deleted_at",
            deleted_by: Box<SimpleUser> = "deleted_by",
            description: String = "description",
            is_template: bool = "is_template",
            latest_status_update: Box<ProjectsV2StatusUpdate> = "latest_status_update",
            node_id: String = "node_id",
            number: i64 = "number",
            owner: Box<SimpleUser> = "owner",
            public: bool = "public",
            short_description: String = "short_description",
            state: OldIssueState = "state",
            title: String = "title",
            updated_at: Time = "updated_at",
        }
    }

    /// Such as `projects_v2.latest_status_update` of `projects_v2.closed`.
    pub struct ProjectsV2StatusUpdate {
        always {
            id: f64 = "id",
        }
        maybe {
            body: String = "body",
            created_at: Time = "created_at",
            creator: Box<SimpleUser> = "creator",
            node_id: String = "node_id",
            project_node_id: String = "project_node_id",
            start_date: String = "start_date",
            status: ProjectsV2StatusUpdateStatus = "status",
            target_date: String = "target_date",
            updated_at: Time = "updated_at",
        }
    }

    /// The payload of `projects_v2` with the action `created`.
    pub struct ProjectsV2Created {
        always {
            projects_v2: ProjectsV2Project = "projects_v2",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `projects_v2` with the action `deleted`.
    pub struct ProjectsV2Deleted {
        always {
            projects_v2: ProjectsV2Project = "projects_v2",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `projects_v2` with the action `edited`.
    pub struct ProjectsV2Edited {
        always {
            changes: ProjectsV2Changes = "changes",
            projects_v2: ProjectsV2Project = "projects_v2",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `projects_v2.edited`.
    pub struct ProjectsV2Changes {
        always {}
        maybe {
            description: ProjectsV2ChangesDescription = "description",
            public: ProjectsV2ChangesPublic = "public",
            short_description: ProjectsV2ChangesShortDescription = "short_description",
            title: ProjectsV2ChangesTitle = "title",
        }
    }

    /// Such as `changes.description` of `projects_v2.edited`.
    pub struct ProjectsV2ChangesDescription {
        always {}
        maybe {
            from: String = "from",
            to: String = "to",
        }
    }

    /// Such as `changes.public` of `projects_v2.edited`.
    pub struct ProjectsV2ChangesPublic {
        always {}
        maybe {
            from: bool = "from",
            to: bool = "to",
        }
    }

    /// Such as `changes.short_description` of `projects_v2.edited`.
    pub struct ProjectsV2ChangesShortDescription {
        always {}
        maybe {
            from: String = "from",
            to: String = "to",
        }
    }

    /// Such as `changes.title` of `projects_v2.edited`.
    pub struct ProjectsV2ChangesTitle {
        always {}
        maybe {
            from: String = "from",
            to: String = "to",
        }
    }

    /// The payload of `projects_v2` with the action `reopened`.
    pub struct ProjectsV2Reopened {
        always {
            projects_v2: ProjectsV2Project = "projects_v2",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `projects_v2_item` with the action `archived`.
    pub struct ProjectsV2ItemArchived {
        always {
            changes: WebhooksProjectChanges = "changes",
            projects_v2_item: ProjectsV2Item = "projects_v2_item",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `projects_v2_item.archived`.
    pub struct WebhooksProjectChanges {
        always {}
        maybe {
            archived_at: WebhooksProjectChangesArchivedAt = "archived_at",
        }
    }

    /// Such as `changes.archived_at` of `projects_v2_item.archived`.
    pub struct WebhooksProjectChangesArchivedAt {
        always {}
        maybe {
            from: Time = "from",
            to: Time = "to",
        }
    }

    /// The payload of `projects_v2_item` with the action `converted`.
    pub struct ProjectsV2ItemConverted {
        always {
            changes: ProjectsV2ItemConvertedChanges = "changes",
            projects_v2_item: ProjectsV2Item = "projects_v2_item",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `projects_v2_item.converted`.
    pub struct ProjectsV2ItemConvertedChanges {
        always {}
        maybe {
            content_type: ProjectsV2ItemChangesContentType = "content_type",
        }
    }

    /// Such as `changes.content_type` of `projects_v2_item.converted`.
    pub struct ProjectsV2ItemChangesContentType {
        always {}
        maybe {
            from: String = "from",
            to: String = "to",
        }
    }

    /// The payload of `projects_v2_item` with the action `created`.
    pub struct ProjectsV2ItemCreated {
        always {
            projects_v2_item: ProjectsV2Item = "projects_v2_item",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `projects_v2_item` with the action `deleted`.
    pub struct ProjectsV2ItemDeleted {
        always {
            projects_v2_item: ProjectsV2Item = "projects_v2_item",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `projects_v2_item` with the action `edited`.
    pub struct ProjectsV2ItemEdited {
        always {
            projects_v2_item: ProjectsV2Item = "projects_v2_item",
        }
        maybe {
            changes: ProjectsV2ItemChanges = "changes",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `projects_v2_item.edited`.
    pub struct ProjectsV2ItemChanges {
        always {}
        maybe {
            body: ProjectsV2ItemChangesBody = "body",
            field_value: Box<ProjectsV2ItemChangesFieldValue> = "field_value",
        }
    }

    /// Such as `changes.body` of `projects_v2_item.edited`.
    pub struct ProjectsV2ItemChangesBody {
        always {}
        maybe {
            from: String = "from",
            to: String = "to",
        }
    }

    /// Such as `changes.field_value` of `projects_v2_item.edited`.
    pub struct ProjectsV2ItemChangesFieldValue {
        always {}
        maybe {
            field_name: String = "field_name",
            field_node_id: String = "field_node_id",
            field_type: String = "field_type",
            from: ScalarOr<ProjectsV2FieldOption> = "from",
            project_number: i64 = "project_number",
            to: ScalarOr<ProjectsV2FieldOption> = "to",
        }
    }

    /// Such as `changes.field_value.to` of `projects_v2_item.edited`.
    pub struct ProjectsV2FieldOption {
        always {
            id: String = "id",
        }
        maybe {
            color: String = "color",
            completed: bool = "completed",
            description: String = "description",
            duration: f64 = "duration",
            name: String = "name",
            start_date: String = "start_date",
            title: String = "title",
            title_html: String = "title_html",
        }
    }

    /// Such as `projects_v2_item` of `projects_v2_item.edited`.
    pub struct ProjectsV2Item {
        always {
            id: f64 = "id",
        }
        maybe {
            archived_at: Time = "archived_at",
            content_node_id: String = "content_node_id",
            content_type: ProjectsV2ItemContentType = "content_type",
            created_at: Time = "created_at",
            creator: Box<SimpleUser> = "creator",
            node_id: String = "node_id",
            project_node_id: String = "project_node_id",
            updated_at: Time = "updated_at",
        }
    }

    /// The payload of `projects_v2_item` with the action `reordered`.
    pub struct ProjectsV2ItemReordered {
        always {
            changes: ProjectsV2ItemReorderedChanges = "changes",
            projects_v2_item: ProjectsV2Item = "projects_v2_item",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `projects_v2_item.reordered`.
    pub struct ProjectsV2ItemReorderedChanges {
        always {}
        maybe {
            previous_projects_v2_item_node_id: ProjectsV2ItemChangesPreviousProjectsV2ItemNodeId = "previous_projects_v2_item_node_id",
        }
    }

    /// Such as `changes.previous_projects_v2_item_node_id` of `projects_v2_item.reordered`.
    pub struct ProjectsV2ItemChangesPreviousProjectsV2ItemNodeId {
        always {}
        maybe {
            from: String = "from",
            to: String = "to",
        }
    }

    /// The payload of `projects_v2_item` with the action `restored`.
    pub struct ProjectsV2ItemRestored {
        always {
            changes: WebhooksProjectChanges = "changes",
            projects_v2_item: ProjectsV2Item = "projects_v2_item",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `projects_v2_status_update` with the action `created`.
    pub struct ProjectsV2StatusUpdateCreated {
        always {
            projects_v2_status_update: ProjectsV2StatusUpdate = "projects_v2_status_update",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `projects_v2_status_update` with the action `deleted`.
    pub struct ProjectsV2StatusUpdateDeleted {
        always {
            projects_v2_status_update: ProjectsV2StatusUpdate = "projects_v2_status_update",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `projects_v2_status_update` with the action `edited`.
    pub struct ProjectsV2StatusUpdateEdited {
        always {
            projects_v2_status_update: ProjectsV2StatusUpdate = "projects_v2_status_update",
        }
        maybe {
            changes: Box<ProjectsV2StatusUpdateChanges> = "changes",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `projects_v2_status_update.edited`.
    pub struct ProjectsV2StatusUpdateChanges {
        always {}
        maybe {
            body: ProjectsV2StatusUpdateChangesBody = "body",
            start_date: ProjectsV2StatusUpdateChangesStartDate = "start_date",
            status: ProjectsV2StatusUpdateChangesStatus = "status",
            target_date: ProjectsV2StatusUpdateChangesTargetDate = "target_date",
        }
    }

    /// Such as `changes.body` of `projects_v2_status_update.edited`.
    pub struct ProjectsV2StatusUpdateChangesBody {
        always {}
        maybe {
            from: String = "from",
            to: String = "to",
        }
    }

    /// Such as `changes.start_date` of `projects_v2_status_update.edited`.
    pub struct ProjectsV2StatusUpdateChangesStartDate {
        always {}
        maybe {
            from: String = "from",
            to: String = "to",
        }
    }

    /// Such as `changes.status` of `projects_v2_status_update.edited`.
    pub struct ProjectsV2StatusUpdateChangesStatus {
        always {}
        maybe {
            from: ProjectsV2StatusUpdateChangesStatusFrom = "from",
            to: ProjectsV2StatusUpdateChangesStatusTo = "to",
        }
    }

    /// Such as `changes.target_date` of `projects_v2_status_update.edited`.
    pub struct ProjectsV2StatusUpdateChangesTargetDate {
        always {}
        maybe {
            from: String = "from",
            to: String = "to",
        }
    }
}

webhook_payload::names! {
    /// `content_type` of [`ProjectsV2Item`].
    pub enum ProjectsV2ItemContentType {
        DraftIssue = "DraftIssue",
        Issue = "Issue",
        PullRequest = "PullRequest",
    }
    /// `from` of [`ProjectsV2StatusUpdateChangesStatus`].
    pub enum ProjectsV2StatusUpdateChangesStatusFrom {
        ATRisk = "AT_RISK",
        Complete = "COMPLETE",
        Inactive = "INACTIVE",
        OffTrack = "OFF_TRACK",
        ONTrack = "ON_TRACK",
    }
    /// `to` of [`ProjectsV2StatusUpdateChangesStatus`].
    pub enum ProjectsV2StatusUpdateChangesStatusTo {
        ATRisk = "AT_RISK",
        Complete = "COMPLETE",
        Inactive = "INACTIVE",
        OffTrack = "OFF_TRACK",
        ONTrack = "ON_TRACK",
    }
    /// `status` of [`ProjectsV2StatusUpdate`].
    pub enum ProjectsV2StatusUpdateStatus {
        ATRisk = "AT_RISK",
        Complete = "COMPLETE",
        Inactive = "INACTIVE",
        OffTrack = "OFF_TRACK",
        ONTrack = "ON_TRACK",
    }
}
