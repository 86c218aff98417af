//! `project`, `project_card`, `project_column`, `projects_v2`, `projects_v2_item`, `projects_v2_status_update`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// Such as `project` of `project.closed`.
    Project = 404 {
        /// `body`: a text, or null.
        body: Option<&'a str> = opt_text 92,
        /// `columns_url`: a text, in every payload of today's schema.
        columns_url: Option<&'a str> = opt_text 143,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `creator`: an object, [`User`], or null.
        creator: Option<User<'a>> = opt 182,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `number`: an integer, always there.
        number: i64 = must 492,
        /// `owner_url`: a text, in every payload of today's schema.
        owner_url: Option<&'a str> = opt_text 520,
        /// `state`: a text out of [`OldIssueState`], always there.
        state: OldIssueState<'a> = must 779,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `project_card` of `project_card.moved`.
    ProjectCard = 405 {
        /// `after_id`: a text, a number or a truth value, or absent, or null.
        after_id: Option<Scalar<'a>> = opt 24,
        /// `archived`: a truth value, or absent.
        archived: Option<bool> = opt_flag 54,
        /// `column_id`: an integer, or null.
        column_id: Option<i64> = opt_integer 141,
        /// `column_url`: a text, in every payload of today's schema.
        column_url: Option<&'a str> = opt_text 142,
        /// `content_url`: a text, or absent.
        content_url: Option<&'a str> = opt_text 173,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `creator`: an object, [`User`], or null.
        creator: Option<User<'a>> = opt 182,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `note`: a text, or null.
        note: Option<&'a str> = opt_text 485,
        /// `project_url`: a text, in every payload of today's schema.
        project_url: Option<&'a str> = opt_text 577,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `changes` of `project_card.edited`.
    ProjectCardChanges = 406 {
        /// `note`: an object, [`ProjectCardChangesNote`], in every payload of today's schema.
        note: Option<ProjectCardChangesNote<'a>> = opt 485,
    }

    /// Such as `changes.column_id` of `project_card.moved`.
    ProjectCardChangesColumnId = 407 {
        /// `from`: an integer, in every payload of today's schema.
        from: Option<i64> = opt_integer 310,
    }

    /// Such as `changes.note` of `project_card.edited`.
    ProjectCardChangesNote = 408 {
        /// `from`: a text, or null.
        from: Option<&'a str> = opt_text 310,
    }

    /// What `project_card` has in common, whatever the action.
    ProjectCardCommon = 409 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_card`: an object, [`ProjectCard`], or absent.
        project_card: Option<ProjectCard<'a>> = opt 573,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project_card` with the action `converted`.
    ProjectCardConverted = 410 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectCardChanges`], or absent.
        changes: Option<ProjectCardChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_card`: an object, [`ProjectCard`], always there.
        project_card: ProjectCard<'a> = must 573,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project_card` with the action `created`.
    ProjectCardCreated = 411 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_card`: an object, [`ProjectCard`], always there.
        project_card: ProjectCard<'a> = must 573,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project_card` with the action `deleted`.
    ProjectCardDeleted = 412 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_card`: an object, [`ProjectCard`], always there.
        project_card: ProjectCard<'a> = must 573,
        /// `repository`: an object, [`Repository`], or absent, or null.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project_card` with the action `edited`.
    ProjectCardEdited = 413 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectCardChanges`], or absent.
        changes: Option<ProjectCardChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_card`: an object, [`ProjectCard`], always there.
        project_card: ProjectCard<'a> = must 573,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project_card` with the action `moved`.
    ProjectCardMoved = 414 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectCardMovedChanges`], or absent.
        changes: Option<ProjectCardMovedChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_card`: an object, [`ProjectCard`], always there.
        project_card: ProjectCard<'a> = must 573,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `project_card.moved`.
    ProjectCardMovedChanges = 415 {
        /// `column_id`: an object, [`ProjectCardChangesColumnId`], in every payload of today's schema.
        column_id: Option<ProjectCardChangesColumnId<'a>> = opt 141,
    }

    /// Such as `changes` of `project.edited`.
    ProjectChanges = 416 {
        /// `body`: an object, [`ProjectChangesBody`], or absent.
        body: Option<ProjectChangesBody<'a>> = opt 92,
        /// `name`: an object, [`ProjectChangesName`], or absent.
        name: Option<ProjectChangesName<'a>> = opt 474,
    }

    /// Such as `changes.body` of `project.edited`.
    ProjectChangesBody = 417 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.name` of `project.edited`.
    ProjectChangesName = 418 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// The payload of `project` with the action `closed`.
    ProjectClosed = 419 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project`: an object, [`Project`], always there.
        project: Project<'a> = must 572,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `project_column` of `project_column.moved`.
    ProjectColumn = 420 {
        /// `after_id`: an integer, or absent, or null.
        after_id: Option<i64> = opt_integer 24,
        /// `cards_url`: a text, in every payload of today's schema.
        cards_url: Option<&'a str> = opt_text 106,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `project_url`: a text, in every payload of today's schema.
        project_url: Option<&'a str> = opt_text 577,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `changes` of `project_column.edited`.
    ProjectColumnChanges = 421 {
        /// `name`: an object, [`ProjectColumnChangesName`], or absent.
        name: Option<ProjectColumnChangesName<'a>> = opt 474,
    }

    /// Such as `changes.name` of `project_column.edited`.
    ProjectColumnChangesName = 422 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// What `project_column` has in common, whatever the action.
    ProjectColumnCommon = 423 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectColumnChanges`], or absent.
        changes: Option<ProjectColumnChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_column`: an object, [`ProjectColumn`], or absent.
        project_column: Option<ProjectColumn<'a>> = opt 574,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project_column` with the action `created`.
    ProjectColumnCreated = 424 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_column`: an object, [`ProjectColumn`], always there.
        project_column: ProjectColumn<'a> = must 574,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project_column` with the action `deleted`.
    ProjectColumnDeleted = 425 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_column`: an object, [`ProjectColumn`], always there.
        project_column: ProjectColumn<'a> = must 574,
        /// `repository`: an object, [`Repository`], or absent, or null.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project_column` with the action `edited`.
    ProjectColumnEdited = 426 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectColumnChanges`], or absent.
        changes: Option<ProjectColumnChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_column`: an object, [`ProjectColumn`], always there.
        project_column: ProjectColumn<'a> = must 574,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project_column` with the action `moved`.
    ProjectColumnMoved = 427 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_column`: an object, [`ProjectColumn`], always there.
        project_column: ProjectColumn<'a> = must 574,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `project` has in common, whatever the action.
    ProjectCommon = 428 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectChanges`], or absent.
        changes: Option<ProjectChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project`: an object, [`Project`], or absent.
        project: Option<Project<'a>> = opt 572,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project` with the action `created`.
    ProjectCreated = 429 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project`: an object, [`Project`], always there.
        project: Project<'a> = must 572,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project` with the action `deleted`.
    ProjectDeleted = 430 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project`: an object, [`Project`], always there.
        project: Project<'a> = must 572,
        /// `repository`: an object, [`Repository`], or absent, or null.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project` with the action `edited`.
    ProjectEdited = 431 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectChanges`], or absent.
        changes: Option<ProjectChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project`: an object, [`Project`], always there.
        project: Project<'a> = must 572,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `project` with the action `reopened`.
    ProjectReopened = 432 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project`: an object, [`Project`], always there.
        project: Project<'a> = must 572,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `projects_v2.edited`.
    ProjectsV2Changes = 433 {
        /// `description`: an object, [`ProjectsV2ChangesDescription`], or absent.
        description: Option<ProjectsV2ChangesDescription<'a>> = opt 219,
        /// `public`: an object, [`ProjectsV2ChangesPublic`], or absent.
        public: Option<ProjectsV2ChangesPublic<'a>> = opt 586,
        /// `short_description`: an object, [`ProjectsV2ChangesShortDescription`], or absent.
        short_description: Option<ProjectsV2ChangesShortDescription<'a>> = opt 747,
        /// `title`: an object, [`ProjectsV2ChangesTitle`], or absent.
        title: Option<ProjectsV2ChangesTitle<'a>> = opt 825,
    }

    /// Such as `changes.description` of `projects_v2.edited`.
    ProjectsV2ChangesDescription = 434 {
        /// `from`: a text, or absent, or null.
        from: Option<&'a str> = opt_text 310,
        /// `to`: a text, or absent, or null.
        to: Option<&'a str> = opt_text 827,
    }

    /// Such as `changes.public` of `projects_v2.edited`.
    ProjectsV2ChangesPublic = 435 {
        /// `from`: a truth value, or absent.
        from: Option<bool> = opt_flag 310,
        /// `to`: a truth value, or absent.
        to: Option<bool> = opt_flag 827,
    }

    /// Such as `changes.short_description` of `projects_v2.edited`.
    ProjectsV2ChangesShortDescription = 436 {
        /// `from`: a text, or absent, or null.
        from: Option<&'a str> = opt_text 310,
        /// `to`: a text, or absent, or null.
        to: Option<&'a str> = opt_text 827,
    }

    /// Such as `changes.title` of `projects_v2.edited`.
    ProjectsV2ChangesTitle = 437 {
        /// `from`: a text, or absent.
        from: Option<&'a str> = opt_text 310,
        /// `to`: a text, or absent.
        to: Option<&'a str> = opt_text 827,
    }

    /// The payload of `projects_v2` with the action `closed`.
    ProjectsV2Closed = 438 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2`: an object, [`ProjectsV2Project`], always there.
        projects_v2: ProjectsV2Project<'a> = must 578,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `projects_v2` has in common, whatever the action.
    ProjectsV2Common = 439 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectsV2Changes`], or absent.
        changes: Option<ProjectsV2Changes<'a>> = opt 109,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2`: an object, [`ProjectsV2Project`], or absent.
        projects_v2: Option<ProjectsV2Project<'a>> = opt 578,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `projects_v2` with the action `created`.
    ProjectsV2Created = 440 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2`: an object, [`ProjectsV2Project`], always there.
        projects_v2: ProjectsV2Project<'a> = must 578,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `projects_v2` with the action `deleted`.
    ProjectsV2Deleted = 441 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2`: an object, [`ProjectsV2Project`], always there.
        projects_v2: ProjectsV2Project<'a> = must 578,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `projects_v2` with the action `edited`.
    ProjectsV2Edited = 442 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectsV2Changes`], or absent.
        changes: Option<ProjectsV2Changes<'a>> = opt 109,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2`: an object, [`ProjectsV2Project`], always there.
        projects_v2: ProjectsV2Project<'a> = must 578,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes.field_value.to` of `projects_v2_item.edited`.
    ProjectsV2FieldOption = 443 {
        /// `color`: a text, or absent, or null.
        color: Option<&'a str> = opt_text 140,
        /// `completed`: a truth value, or absent.
        completed: Option<bool> = opt_flag 160,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `duration`: an integer, or absent, or null.
        duration: Option<i64> = opt_integer 256,
        /// `id`: a text, always there.
        id: &'a str = must_text 352,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `start_date`: a text, or absent, or null.
        start_date: Option<&'a str> = opt_text 775,
        /// `title`: a text, or absent.
        title: Option<&'a str> = opt_text 825,
        /// `title_html`: a text, or absent.
        title_html: Option<&'a str> = opt_text 826,
    }

    /// Such as `projects_v2_item` of `projects_v2_item.edited`.
    ProjectsV2Item = 444 {
        /// `archived_at`: a time, or null.
        archived_at: Option<Timestamp> = opt_time 55,
        /// `content_node_id`: a text, in every payload of today's schema.
        content_node_id: Option<&'a str> = opt_text 171,
        /// `content_type`: a text out of [`ProjectsV2ItemContentType`], in every payload of today's schema.
        content_type: Option<ProjectsV2ItemContentType<'a>> = opt 172,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `creator`: an object, [`SimpleUser`], or absent.
        creator: Option<SimpleUser<'a>> = opt 182,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `project_node_id`: a text, or absent.
        project_node_id: Option<&'a str> = opt_text 575,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// The payload of `projects_v2_item` with the action `archived`.
    ProjectsV2ItemArchived = 445 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`WebhooksProjectChanges`], or absent.
        changes: Option<WebhooksProjectChanges<'a>> = opt 109,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_item`: an object, [`ProjectsV2Item`], always there.
        projects_v2_item: ProjectsV2Item<'a> = must 579,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `projects_v2_item.edited`.
    ProjectsV2ItemChanges = 446 {
        /// `body`: an object, [`ProjectsV2ItemChangesBody`], or absent.
        body: Option<ProjectsV2ItemChangesBody<'a>> = opt 92,
        /// `field_value`: an object, [`ProjectsV2ItemChangesFieldValue`], or absent.
        field_value: Option<ProjectsV2ItemChangesFieldValue<'a>> = opt 292,
    }

    /// Such as `changes.body` of `projects_v2_item.edited`.
    ProjectsV2ItemChangesBody = 447 {
        /// `from`: a text, or absent, or null.
        from: Option<&'a str> = opt_text 310,
        /// `to`: a text, or absent, or null.
        to: Option<&'a str> = opt_text 827,
    }

    /// Such as `changes.content_type` of `projects_v2_item.converted`.
    ProjectsV2ItemChangesContentType = 448 {
        /// `from`: a text out of [`ProjectsV2ItemChangesContentTypeFrom`], or absent, or null.
        from: Option<ProjectsV2ItemChangesContentTypeFrom<'a>> = opt 310,
        /// `to`: a text out of [`ProjectsV2ItemChangesContentTypeTo`], or absent.
        to: Option<ProjectsV2ItemChangesContentTypeTo<'a>> = opt 827,
    }

    /// Such as `changes.field_value` of `projects_v2_item.edited`.
    ProjectsV2ItemChangesFieldValue = 449 {
        /// `field_name`: a text, or absent.
        field_name: Option<&'a str> = opt_text 289,
        /// `field_node_id`: a text, or absent.
        field_node_id: Option<&'a str> = opt_text 290,
        /// `field_type`: a text out of [`ProjectsV2ItemChangesFieldValueFieldType`], or absent.
        field_type: Option<ProjectsV2ItemChangesFieldValueFieldType<'a>> = opt 291,
        /// `from`: a text, a number or a truth value, or an object, [`ProjectsV2FieldOption`], or absent.
        from: Option<ScalarOr<'a, ProjectsV2FieldOption<'a>>> = opt 310,
        /// `project_number`: an integer, or absent.
        project_number: Option<i64> = opt_integer 576,
        /// `to`: a text, a number or a truth value, or an object, [`ProjectsV2FieldOption`], or absent.
        to: Option<ScalarOr<'a, ProjectsV2FieldOption<'a>>> = opt 827,
    }

    /// Such as `changes.previous_projects_v2_item_node_id` of `projects_v2_item.reordered`.
    ProjectsV2ItemChangesPreviousProjectsV2ItemNodeId = 450 {
        /// `from`: a text, or absent, or null.
        from: Option<&'a str> = opt_text 310,
        /// `to`: a text, or absent, or null.
        to: Option<&'a str> = opt_text 827,
    }

    /// What `projects_v2_item` has in common, whatever the action.
    ProjectsV2ItemCommon = 451 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_item`: an object, [`ProjectsV2Item`], or absent.
        projects_v2_item: Option<ProjectsV2Item<'a>> = opt 579,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `projects_v2_item` with the action `converted`.
    ProjectsV2ItemConverted = 452 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectsV2ItemConvertedChanges`], or absent.
        changes: Option<ProjectsV2ItemConvertedChanges<'a>> = opt 109,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_item`: an object, [`ProjectsV2Item`], always there.
        projects_v2_item: ProjectsV2Item<'a> = must 579,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `projects_v2_item.converted`.
    ProjectsV2ItemConvertedChanges = 453 {
        /// `content_type`: an object, [`ProjectsV2ItemChangesContentType`], or absent.
        content_type: Option<ProjectsV2ItemChangesContentType<'a>> = opt 172,
    }

    /// The payload of `projects_v2_item` with the action `created`.
    ProjectsV2ItemCreated = 454 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_item`: an object, [`ProjectsV2Item`], always there.
        projects_v2_item: ProjectsV2Item<'a> = must 579,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `projects_v2_item` with the action `deleted`.
    ProjectsV2ItemDeleted = 455 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_item`: an object, [`ProjectsV2Item`], always there.
        projects_v2_item: ProjectsV2Item<'a> = must 579,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `projects_v2_item` with the action `edited`.
    ProjectsV2ItemEdited = 456 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectsV2ItemChanges`], or absent.
        changes: Option<ProjectsV2ItemChanges<'a>> = opt 109,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_item`: an object, [`ProjectsV2Item`], always there.
        projects_v2_item: ProjectsV2Item<'a> = must 579,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `projects_v2_item` with the action `reordered`.
    ProjectsV2ItemReordered = 457 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectsV2ItemReorderedChanges`], or absent.
        changes: Option<ProjectsV2ItemReorderedChanges<'a>> = opt 109,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_item`: an object, [`ProjectsV2Item`], always there.
        projects_v2_item: ProjectsV2Item<'a> = must 579,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `projects_v2_item.reordered`.
    ProjectsV2ItemReorderedChanges = 458 {
        /// `previous_projects_v2_item_node_id`: an object, [`ProjectsV2ItemChangesPreviousProjectsV2ItemNodeId`], or absent.
        previous_projects_v2_item_node_id: Option<ProjectsV2ItemChangesPreviousProjectsV2ItemNodeId<'a>> = opt 565,
    }

    /// The payload of `projects_v2_item` with the action `restored`.
    ProjectsV2ItemRestored = 459 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`WebhooksProjectChanges`], or absent.
        changes: Option<WebhooksProjectChanges<'a>> = opt 109,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_item`: an object, [`ProjectsV2Item`], always there.
        projects_v2_item: ProjectsV2Item<'a> = must 579,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `projects_v2` of `projects_v2.closed`.
    ProjectsV2Project = 460 {
        /// `closed_at`: a time, or null.
        closed_at: Option<Timestamp> = opt_time 125,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `creator`: an object, [`SimpleUser`], in every payload of today's schema.
        creator: Option<SimpleUser<'a>> = opt 182,
        /// `deleted_at`: a time, or null.
        deleted_at: Option<Timestamp> = opt_time 206,
        /// `deleted_by`: an object, [`SimpleUser`], or null.
        deleted_by: Option<SimpleUser<'a>> = opt 207,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `is_template`: a truth value, or absent.
        is_template: Option<bool> = opt_flag 378,
        /// `latest_status_update`: an object, [`ProjectsV2StatusUpdate`], or absent, or null.
        latest_status_update: Option<ProjectsV2StatusUpdate<'a>> = opt 406,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `owner`: an object, [`SimpleUser`], in every payload of today's schema.
        owner: Option<SimpleUser<'a>> = opt 519,
        /// `public`: a truth value, in every payload of today's schema.
        public: Option<bool> = opt_flag 586,
        /// `short_description`: a text, or null.
        short_description: Option<&'a str> = opt_text 747,
        /// `state`: a text out of [`OldIssueState`], or absent.
        state: Option<OldIssueState<'a>> = opt 779,
        /// `title`: a text, in every payload of today's schema.
        title: Option<&'a str> = opt_text 825,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// The payload of `projects_v2` with the action `reopened`.
    ProjectsV2Reopened = 461 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2`: an object, [`ProjectsV2Project`], always there.
        projects_v2: ProjectsV2Project<'a> = must 578,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `projects_v2.latest_status_update` of `projects_v2.closed`.
    ProjectsV2StatusUpdate = 462 {
        /// `body`: a text, or absent, or null.
        body: Option<&'a str> = opt_text 92,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `creator`: an object, [`SimpleUser`], or absent.
        creator: Option<SimpleUser<'a>> = opt 182,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `project_node_id`: a text, or absent.
        project_node_id: Option<&'a str> = opt_text 575,
        /// `start_date`: a text, or absent.
        start_date: Option<&'a str> = opt_text 775,
        /// `status`: a text out of [`ProjectsV2StatusUpdateStatus`], or absent, or null.
        status: Option<ProjectsV2StatusUpdateStatus<'a>> = opt 781,
        /// `target_date`: a text, or absent.
        target_date: Option<&'a str> = opt_text 808,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `changes` of `projects_v2_status_update.edited`.
    ProjectsV2StatusUpdateChanges = 463 {
        /// `body`: an object, [`ProjectsV2StatusUpdateChangesBody`], or absent.
        body: Option<ProjectsV2StatusUpdateChangesBody<'a>> = opt 92,
        /// `start_date`: an object, [`ProjectsV2StatusUpdateChangesStartDate`], or absent.
        start_date: Option<ProjectsV2StatusUpdateChangesStartDate<'a>> = opt 775,
        /// `status`: an object, [`ProjectsV2StatusUpdateChangesStatus`], or absent.
        status: Option<ProjectsV2StatusUpdateChangesStatus<'a>> = opt 781,
        /// `target_date`: an object, [`ProjectsV2StatusUpdateChangesTargetDate`], or absent.
        target_date: Option<ProjectsV2StatusUpdateChangesTargetDate<'a>> = opt 808,
    }

    /// Such as `changes.body` of `projects_v2_status_update.edited`.
    ProjectsV2StatusUpdateChangesBody = 464 {
        /// `from`: a text, or absent, or null.
        from: Option<&'a str> = opt_text 310,
        /// `to`: a text, or absent, or null.
        to: Option<&'a str> = opt_text 827,
    }

    /// Such as `changes.start_date` of `projects_v2_status_update.edited`.
    ProjectsV2StatusUpdateChangesStartDate = 465 {
        /// `from`: a text, or absent, or null.
        from: Option<&'a str> = opt_text 310,
        /// `to`: a text, or absent, or null.
        to: Option<&'a str> = opt_text 827,
    }

    /// Such as `changes.status` of `projects_v2_status_update.edited`.
    ProjectsV2StatusUpdateChangesStatus = 466 {
        /// `from`: a text out of [`ProjectsV2StatusUpdateChangesStatusFrom`], or absent, or null.
        from: Option<ProjectsV2StatusUpdateChangesStatusFrom<'a>> = opt 310,
        /// `to`: a text out of [`ProjectsV2StatusUpdateChangesStatusTo`], or absent, or null.
        to: Option<ProjectsV2StatusUpdateChangesStatusTo<'a>> = opt 827,
    }

    /// Such as `changes.target_date` of `projects_v2_status_update.edited`.
    ProjectsV2StatusUpdateChangesTargetDate = 467 {
        /// `from`: a text, or absent, or null.
        from: Option<&'a str> = opt_text 310,
        /// `to`: a text, or absent, or null.
        to: Option<&'a str> = opt_text 827,
    }

    /// What `projects_v2_status_update` has in common, whatever the action.
    ProjectsV2StatusUpdateCommon = 468 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectsV2StatusUpdateChanges`], or absent.
        changes: Option<ProjectsV2StatusUpdateChanges<'a>> = opt 109,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_status_update`: an object, [`ProjectsV2StatusUpdate`], or absent.
        projects_v2_status_update: Option<ProjectsV2StatusUpdate<'a>> = opt 580,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `projects_v2_status_update` with the action `created`.
    ProjectsV2StatusUpdateCreated = 469 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_status_update`: an object, [`ProjectsV2StatusUpdate`], always there.
        projects_v2_status_update: ProjectsV2StatusUpdate<'a> = must 580,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `projects_v2_status_update` with the action `deleted`.
    ProjectsV2StatusUpdateDeleted = 470 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_status_update`: an object, [`ProjectsV2StatusUpdate`], always there.
        projects_v2_status_update: ProjectsV2StatusUpdate<'a> = must 580,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `projects_v2_status_update` with the action `edited`.
    ProjectsV2StatusUpdateEdited = 471 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectsV2StatusUpdateChanges`], or absent.
        changes: Option<ProjectsV2StatusUpdateChanges<'a>> = opt 109,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_status_update`: an object, [`ProjectsV2StatusUpdate`], always there.
        projects_v2_status_update: ProjectsV2StatusUpdate<'a> = must 580,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `projects_v2_item.archived`.
    WebhooksProjectChanges = 801 {
        /// `archived_at`: an object, [`WebhooksProjectChangesArchivedAt`], or absent.
        archived_at: Option<WebhooksProjectChangesArchivedAt<'a>> = opt 55,
    }

    /// Such as `changes.archived_at` of `projects_v2_item.archived`.
    WebhooksProjectChangesArchivedAt = 802 {
        /// `from`: a time, or absent, or null.
        from: Option<Timestamp> = opt_time 310,
        /// `to`: a time, or absent, or null.
        to: Option<Timestamp> = opt_time 827,
    }
}

webhook_payload::names! {
    'a;

    /// `from` of [`ProjectsV2ItemChangesContentType`].
    ProjectsV2ItemChangesContentTypeFrom {
        DraftIssue = "DraftIssue",
    }

    /// `to` of [`ProjectsV2ItemChangesContentType`].
    ProjectsV2ItemChangesContentTypeTo {
        Issue = "Issue",
    }

    /// `field_type` of [`ProjectsV2ItemChangesFieldValue`].
    ProjectsV2ItemChangesFieldValueFieldType {
        Date = "date",
        Iteration = "iteration",
        Number = "number",
        SingleSelect = "single_select",
        Text = "text",
    }

    /// `content_type` of [`ProjectsV2Item`].
    ProjectsV2ItemContentType {
        DraftIssue = "DraftIssue",
        Issue = "Issue",
        PullRequest = "PullRequest",
    }

    /// `from` of [`ProjectsV2StatusUpdateChangesStatus`].
    ProjectsV2StatusUpdateChangesStatusFrom {
        AtRisk = "AT_RISK",
        Complete = "COMPLETE",
        Inactive = "INACTIVE",
        OffTrack = "OFF_TRACK",
        OnTrack = "ON_TRACK",
    }

    /// `to` of [`ProjectsV2StatusUpdateChangesStatus`].
    ProjectsV2StatusUpdateChangesStatusTo {
        AtRisk = "AT_RISK",
        Complete = "COMPLETE",
        Inactive = "INACTIVE",
        OffTrack = "OFF_TRACK",
        OnTrack = "ON_TRACK",
    }

    /// `status` of [`ProjectsV2StatusUpdate`].
    ProjectsV2StatusUpdateStatus {
        AtRisk = "AT_RISK",
        Complete = "COMPLETE",
        Inactive = "INACTIVE",
        OffTrack = "OFF_TRACK",
        OnTrack = "ON_TRACK",
    }
}
