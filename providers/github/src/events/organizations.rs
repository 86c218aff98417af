//! `organization`, `member`, `membership`, `team`, `team_add`, `org_block`, `custom_property`, `custom_property_values`, `organization_custom_property`, `organization_custom_property_values`, `enterprise`, `user`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

crate::typed::actions! {
    /// `organization`, by its action.
    pub enum OrganizationEvent {
        Deleted(OrganizationDeleted) = "deleted",
        MemberAdded(OrganizationMemberAdded) = "member_added",
        MemberInvited(OrganizationMemberInvited) = "member_invited",
        MemberRemoved(OrganizationMemberRemoved) = "member_removed",
        Renamed(OrganizationRenamed) = "renamed",
    }

    /// `member`, by its action.
    pub enum MemberEvent {
        Added(MemberAdded) = "added",
        Edited(MemberEdited) = "edited",
        Removed(MemberRemoved) = "removed",
    }

    /// `membership`, by its action.
    pub enum MembershipEvent {
        Added(MembershipAdded) = "added",
        Removed(MembershipRemoved) = "removed",
    }

    /// `team`, by its action.
    pub enum TeamEvent {
        AddedToRepository(TeamAddedToRepository) = "added_to_repository",
        Created(TeamCreated) = "created",
        Deleted(TeamDeleted) = "deleted",
        Edited(TeamEdited) = "edited",
        RemovedFromRepository(TeamRemovedFromRepository) = "removed_from_repository",
    }

    /// `org_block`, by its action.
    pub enum OrgBlockEvent {
        Blocked(OrgBlockBlocked) = "blocked",
        Unblocked(OrgBlockUnblocked) = "unblocked",
    }

    /// `custom_property`, by its action.
    pub enum CustomPropertyEvent {
        Created(CustomPropertyCreated) = "created",
        Deleted(CustomPropertyDeleted) = "deleted",
        PromoteToEnterprise(CustomPropertyPromoteToEnterprise) = "promote_to_enterprise",
        Updated(CustomPropertyUpdated) = "updated",
    }

    /// `custom_property_values`, by its action.
    pub enum CustomPropertyValuesEvent {
        Updated(CustomPropertyValuesUpdated) = "updated",
    }

    /// `organization_custom_property`, by its action.
    pub enum OrganizationCustomPropertyEvent {
        Created(OrganizationCustomPropertyCreated) = "created",
        Deleted(OrganizationCustomPropertyDeleted) = "deleted",
        Updated(OrganizationCustomPropertyUpdated) = "updated",
    }

    /// `organization_custom_property_values`, by its action.
    pub enum OrganizationCustomPropertyValuesEvent {
        Updated(OrganizationCustomPropertyValuesUpdated) = "updated",
    }

    /// `enterprise`, by its action.
    pub enum EnterpriseEvent {
        AnonymousAccessDisabled(EnterpriseAnonymousAccessDisabled) = "anonymous_access_disabled",
        AnonymousAccessEnabled(EnterpriseAnonymousAccessEnabled) = "anonymous_access_enabled",
    }

    /// `user`, by its action.
    pub enum UserEvent {
        Created(UserCreated) = "created",
        Deleted(UserDeleted) = "deleted",
    }
}

webhook_payload::payload! {
    /// The payload of `custom_property` with the action `created`.
    pub struct CustomPropertyCreated {
        always {
            definition: OrganizationCustomProperty = "definition",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `definition` of `custom_property.created`.
    pub struct OrganizationCustomProperty {
        always {}
        maybe {
            allowed_values: Vec<String> = "allowed_values",
            default_value: OneOrMany = "default_value",
            description: String = "description",
            property_name: String = "property_name",
            required: bool = "required",
            source_type: SourceType = "source_type",
            url: String = "url",
            value_type: ValueType = "value_type",
            values_editable_by: OrganizationCustomPropertyValuesEditableBy = "values_editable_by",
        }
    }

    /// The payload of `custom_property` with the action `deleted`.
    pub struct CustomPropertyDeleted {
        always {
            definition: CustomPropertyDefinition = "definition",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `definition` of `custom_property.deleted`.
    pub struct CustomPropertyDefinition {
        always {}
        maybe {
            property_name: String = "property_name",
        }
    }

    /// The payload of `custom_property` with the action `promote_to_enterprise`.
    pub struct CustomPropertyPromoteToEnterprise {
        always {
            definition: OrganizationCustomProperty = "definition",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `custom_property` with the action `updated`.
    pub struct CustomPropertyUpdated {
        always {
            definition: OrganizationCustomProperty = "definition",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `custom_property_values` with the action `updated`.
    pub struct CustomPropertyValuesUpdated {
        always {
            new_property_values: Vec<CustomPropertyValue> = "new_property_values",
            old_property_values: Vec<CustomPropertyValue> = "old_property_values",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `new_property_values` of `custom_property_values.updated`.
    pub struct CustomPropertyValue {
        always {}
        maybe {
            property_name: String = "property_name",
            value: OneOrMany = "value",
        }
    }

    /// The payload of `enterprise` with the action `anonymous_access_disabled`. Of GitHub Enterprise only.
    pub struct EnterpriseAnonymousAccessDisabled {
        always {}
        maybe {
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `enterprise` with the action `anonymous_access_enabled`. Of GitHub Enterprise only.
    pub struct EnterpriseAnonymousAccessEnabled {
        always {}
        maybe {
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `member` with the action `added`.
    pub struct MemberAdded {
        always {}
        maybe {
            changes: MemberAddedChanges = "changes",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            member: Box<User> = "member",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `member.added`.
    pub struct MemberAddedChanges {
        always {}
        maybe {
            permission: MemberChangesPermission = "permission",
            role_name: MemberChangesRoleName = "role_name",
        }
    }

    /// Such as `changes.permission` of `member.added`.
    pub struct MemberChangesPermission {
        always {}
        maybe {
            from: String = "from",
            to: MemberChangesPermissionTo = "to",
        }
    }

    /// Such as `changes.role_name` of `member.added`.
    pub struct MemberChangesRoleName {
        always {}
        maybe {
            to: String = "to",
        }
    }

    /// The payload of `member` with the action `edited`.
    pub struct MemberEdited {
        always {
            changes: MemberChanges = "changes",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            member: Box<User> = "member",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `member.edited`.
    pub struct MemberChanges {
        always {}
        maybe {
            old_permission: MemberChangesOldPermission = "old_permission",
            permission: MemberChangesPermission = "permission",
        }
    }

    /// Such as `changes.old_permission` of `member.edited`.
    pub struct MemberChangesOldPermission {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// The payload of `member` with the action `removed`.
    pub struct MemberRemoved {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            member: Box<User> = "member",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `membership` with the action `added`.
    pub struct MembershipAdded {
        always {
            scope: MembershipAddedScope = "scope",
            team: Team = "team",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            member: Box<User> = "member",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<User> = "sender",
        }
    }

    /// The payload of `membership` with the action `removed`.
    pub struct MembershipRemoved {
        always {
            scope: MembershipRemovedScope = "scope",
            team: Team = "team",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            member: Box<User> = "member",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<User> = "sender",
        }
    }

    /// The payload of `org_block` with the action `blocked`.
    pub struct OrgBlockBlocked {
        always {}
        maybe {
            blocked_user: Box<User> = "blocked_user",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `org_block` with the action `unblocked`.
    pub struct OrgBlockUnblocked {
        always {}
        maybe {
            blocked_user: Box<User> = "blocked_user",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `organization` with the action `deleted`.
    pub struct OrganizationDeleted {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            membership: Box<Membership> = "membership",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `membership` of `organization.deleted`.
    pub struct Membership {
        always {}
        maybe {
            direct_membership: bool = "direct_membership",
            enterprise_teams_providing_indirect_membership: Vec<String> = "enterprise_teams_providing_indirect_membership",
            organization_url: String = "organization_url",
            role: String = "role",
            state: String = "state",
            url: String = "url",
            user: Box<User> = "user",
        }
    }

    /// The payload of `organization` with the action `member_added`.
    pub struct OrganizationMemberAdded {
        always {
            membership: Membership = "membership",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `organization` with the action `member_invited`.
    pub struct OrganizationMemberInvited {
        always {
            invitation: OrganizationInvitation = "invitation",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            user: Box<User> = "user",
        }
    }

    /// Such as `invitation` of `organization.member_invited`.
    pub struct OrganizationInvitation {
        always {
            id: f64 = "id",
        }
        maybe {
            created_at: Time = "created_at",
            email: String = "email",
            failed_at: Time = "failed_at",
            failed_reason: String = "failed_reason",
            invitation_source: String = "invitation_source",
            invitation_teams_url: String = "invitation_teams_url",
            inviter: Box<User> = "inviter",
            login: String = "login",
            node_id: String = "node_id",
            role: String = "role",
            team_count: f64 = "team_count",
        }
    }

    /// The payload of `organization` with the action `member_removed`.
    pub struct OrganizationMemberRemoved {
        always {
            membership: Membership = "membership",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `organization` with the action `renamed`.
    pub struct OrganizationRenamed {
        always {}
        maybe {
            changes: OrganizationChanges = "changes",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            membership: Box<Membership> = "membership",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `organization.renamed`.
    pub struct OrganizationChanges {
        always {}
        maybe {
            login: OrganizationChangesLogin = "login",
        }
    }

    /// Such as `changes.login` of `organization.renamed`.
    pub struct OrganizationChangesLogin {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// The payload of `organization_custom_property` with the action `created`. Of GitHub Enterprise only.
    pub struct OrganizationCustomPropertyCreated {
        always {
            definition: CustomPropertyForOrganization = "definition",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `definition` of `organization_custom_property.created`.
    pub struct CustomPropertyForOrganization {
        always {}
        maybe {
            allowed_values: Vec<String> = "allowed_values",
            default_value: OneOrMany = "default_value",
            description: String = "description",
            property_name: String = "property_name",
            required: bool = "required",
            source_type: SourceType = "source_type",
            url: String = "url",
            value_type: ValueType = "value_type",
            values_editable_by: CustomPropertyForOrganizationValuesEditableBy = "values_editable_by",
        }
    }

    /// The payload of `organization_custom_property` with the action `deleted`. Of GitHub Enterprise only.
    pub struct OrganizationCustomPropertyDeleted {
        always {
            definition: OrganizationCustomPropertyDefinition = "definition",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `definition` of `organization_custom_property.deleted`.
    pub struct OrganizationCustomPropertyDefinition {
        always {}
        maybe {
            property_name: String = "property_name",
        }
    }

    /// The payload of `organization_custom_property` with the action `updated`. Of GitHub Enterprise only.
    pub struct OrganizationCustomPropertyUpdated {
        always {
            definition: CustomPropertyForOrganization = "definition",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `organization_custom_property_values` with the action `updated`. Of GitHub Enterprise only.
    pub struct OrganizationCustomPropertyValuesUpdated {
        always {
            new_property_values: Vec<CustomPropertyValue> = "new_property_values",
            old_property_values: Vec<CustomPropertyValue> = "old_property_values",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `team` with the action `added_to_repository`.
    pub struct TeamAddedToRepository {
        always {
            team: Team = "team",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `team` with the action `created`.
    pub struct TeamCreated {
        always {
            team: Team = "team",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `team` with the action `deleted`.
    pub struct TeamDeleted {
        always {
            team: Team = "team",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `team` with the action `edited`.
    pub struct TeamEdited {
        always {
            changes: TeamChanges = "changes",
            team: Team = "team",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `team.edited`.
    pub struct TeamChanges {
        always {}
        maybe {
            description: TeamChangesDescription = "description",
            name: TeamChangesName = "name",
            notification_setting: TeamChangesNotificationSetting = "notification_setting",
            privacy: TeamChangesPrivacy = "privacy",
            repository: TeamChangesRepository = "repository",
        }
    }

    /// Such as `changes.description` of `team.edited`.
    pub struct TeamChangesDescription {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.name` of `team.edited`.
    pub struct TeamChangesName {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.notification_setting` of `team.edited`.
    pub struct TeamChangesNotificationSetting {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.privacy` of `team.edited`.
    pub struct TeamChangesPrivacy {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.repository` of `team.edited`.
    pub struct TeamChangesRepository {
        always {}
        maybe {
            permissions: TeamChangesRepositoryPermissions = "permissions",
        }
    }

    /// Such as `changes.repository.permissions` of `team.edited`.
    pub struct TeamChangesRepositoryPermissions {
        always {}
        maybe {
            from: TeamChangesRepositoryPermissionsFrom = "from",
        }
    }

    /// Such as `changes.repository.permissions.from` of `team.edited`.
    pub struct TeamChangesRepositoryPermissionsFrom {
        always {}
        maybe {
            admin: bool = "admin",
            pull: bool = "pull",
            push: bool = "push",
        }
    }

    /// The payload of `team` with the action `removed_from_repository`.
    pub struct TeamRemovedFromRepository {
        always {
            team: Team = "team",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `team_add`.
    pub struct TeamAdd {
        always {
            team: Team = "team",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `user` with the action `created`. Of GitHub Enterprise only.
    pub struct UserCreated {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            user: Box<User> = "user",
        }
    }

    /// The payload of `user` with the action `deleted`. Of GitHub Enterprise only.
    pub struct UserDeleted {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            user: Box<User> = "user",
        }
    }
}

webhook_payload::names! {
    /// `values_editable_by` of [`CustomPropertyForOrganization`].
    pub enum CustomPropertyForOrganizationValuesEditableBy {
        EnterpriseActors = "enterprise_actors",
        EnterpriseAndOrgActors = "enterprise_and_org_actors",
    }
    /// `to` of [`MemberChangesPermission`].
    pub enum MemberChangesPermissionTo {
        Admin = "admin",
        Read = "read",
        Write = "write",
    }
    /// `scope` of [`MembershipAdded`].
    pub enum MembershipAddedScope {
        Team = "team",
    }
    /// `scope` of [`MembershipRemoved`].
    pub enum MembershipRemovedScope {
        Organization = "organization",
        Team = "team",
    }
    /// `values_editable_by` of [`OrganizationCustomProperty`].
    pub enum OrganizationCustomPropertyValuesEditableBy {
        OrgActors = "org_actors",
        OrgAndRepoActors = "org_and_repo_actors",
    }
    /// `source_type` of [`OrganizationCustomProperty`], `source_type` of [`CustomPropertyForOrganization`].
    pub enum SourceType {
        Enterprise = "enterprise",
        Organization = "organization",
    }
    /// `value_type` of [`OrganizationCustomProperty`], `value_type` of [`CustomPropertyForOrganization`].
    pub enum ValueType {
        MultiSelect = "multi_select",
        SingleSelect = "single_select",
        String = "string",
        TrueFalse = "true_false",
    }
}
