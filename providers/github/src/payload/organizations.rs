//! `custom_property`, `custom_property_values`, `enterprise`, `member`, `membership`, `org_block`, `organization`, `organization_custom_property`, `organization_custom_property_values`, `team`, `team_add`, `user`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// What `custom_property` has in common, whatever the action.
    CustomPropertyCommon = 82 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `definition`: an object, [`CustomPropertyDefinition`], or absent.
        definition: Option<CustomPropertyDefinition<'a>> = opt 203,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `custom_property` with the action `created`.
    CustomPropertyCreated = 83 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `definition`: an object, [`CustomPropertyDefinition`], always there.
        definition: CustomPropertyDefinition<'a> = must 203,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `definition` of `custom_property.created`.
    CustomPropertyDefinition = 84 {
        /// `allowed_values`: a list, each a text, or absent, or null.
        allowed_values: List<'a, &'a str> = all 40,
        /// `default_value`: a text, or a list of texts, or absent, or null.
        default_value: Option<OneOrMany<'a>> = opt 202,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `property_name`: a text, in every payload of today's schema.
        property_name: Option<&'a str> = opt_text 581,
        /// `require_explicit_values`: a truth value, or absent.
        require_explicit_values: Option<bool> = opt_flag 667,
        /// `required`: a truth value, or absent.
        required: Option<bool> = opt_flag 669,
        /// `source_type`: a text out of [`SourceType`], or absent.
        source_type: Option<SourceType<'a>> = opt 759,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `value_type`: a text out of [`ValueType`], or absent.
        value_type: Option<ValueType<'a>> = opt 864,
        /// `values_editable_by`: a text out of [`CustomPropertyValuesEditableBy`], or absent, or null.
        values_editable_by: Option<CustomPropertyValuesEditableBy<'a>> = opt 865,
    }

    /// The payload of `custom_property` with the action `deleted`.
    CustomPropertyDeleted = 85 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `definition`: an object, [`CustomPropertyDefinition`], always there.
        definition: CustomPropertyDefinition<'a> = must 203,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `custom_property` with the action `promote_to_enterprise`.
    CustomPropertyPromoteToEnterprise = 86 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `definition`: an object, [`CustomPropertyDefinition`], always there.
        definition: CustomPropertyDefinition<'a> = must 203,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `custom_property` with the action `updated`.
    CustomPropertyUpdated = 87 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `definition`: an object, [`CustomPropertyDefinition`], always there.
        definition: CustomPropertyDefinition<'a> = must 203,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `new_property_values` of `custom_property_values.updated`.
    CustomPropertyValue = 88 {
        /// `property_name`: a text, in every payload of today's schema.
        property_name: Option<&'a str> = opt_text 581,
        /// `value`: a text, or a list of texts, or null.
        value: Option<OneOrMany<'a>> = opt 861,
    }

    /// What `custom_property_values` has in common, whatever the action.
    CustomPropertyValuesCommon = 89 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `new_property_values`: a list, each an object, [`CustomPropertyValue`], or absent.
        new_property_values: List<'a, CustomPropertyValue<'a>> = all 480,
        /// `old_property_values`: a list, each an object, [`CustomPropertyValue`], or absent.
        old_property_values: List<'a, CustomPropertyValue<'a>> = all 497,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `custom_property_values` with the action `updated`.
    CustomPropertyValuesUpdated = 90 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `new_property_values`: a list, each an object, [`CustomPropertyValue`], always there.
        new_property_values: List<'a, CustomPropertyValue<'a>> = all 480,
        /// `old_property_values`: a list, each an object, [`CustomPropertyValue`], in every payload of today's schema.
        old_property_values: List<'a, CustomPropertyValue<'a>> = all 497,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `enterprise` with the action `anonymous_access_disabled`. Of GitHub Enterprise only.
    EnterpriseAnonymousAccessDisabled = 189 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `enterprise` with the action `anonymous_access_enabled`. Of GitHub Enterprise only.
    EnterpriseAnonymousAccessEnabled = 190 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `enterprise` has in common, whatever the action.
    EnterpriseCommon = 191 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `member` with the action `added`.
    MemberAdded = 309 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`MemberAddedChanges`], or absent.
        changes: Option<MemberAddedChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `member`: an object, [`User`], or null.
        member: Option<User<'a>> = opt 442,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `member.added`.
    MemberAddedChanges = 310 {
        /// `permission`: an object, [`MemberChangesPermission`], or absent.
        permission: Option<MemberChangesPermission<'a>> = opt 548,
        /// `role_name`: an object, [`MemberChangesRoleName`], or absent.
        role_name: Option<MemberChangesRoleName<'a>> = opt 704,
    }

    /// Such as `changes` of `member.edited`.
    MemberChanges = 311 {
        /// `old_permission`: an object, [`MemberChangesOldPermission`], or absent.
        old_permission: Option<MemberChangesOldPermission<'a>> = opt 496,
        /// `permission`: an object, [`MemberChangesPermission`], or absent.
        permission: Option<MemberChangesPermission<'a>> = opt 548,
    }

    /// Such as `changes.old_permission` of `member.edited`.
    MemberChangesOldPermission = 312 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.permission` of `member.added`.
    MemberChangesPermission = 313 {
        /// `from`: a text, or absent, or null.
        from: Option<&'a str> = opt_text 310,
        /// `to`: a text out of [`MemberChangesPermissionTo`], or absent, or null.
        to: Option<MemberChangesPermissionTo<'a>> = opt 827,
    }

    /// Such as `changes.role_name` of `member.added`.
    MemberChangesRoleName = 314 {
        /// `to`: a text, in every payload of today's schema.
        to: Option<&'a str> = opt_text 827,
    }

    /// What `member` has in common, whatever the action.
    MemberCommon = 315 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `member`: an object, [`User`], or absent, or null.
        member: Option<User<'a>> = opt 442,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `member` with the action `edited`.
    MemberEdited = 316 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`MemberChanges`], or absent.
        changes: Option<MemberChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `member`: an object, [`User`], or null.
        member: Option<User<'a>> = opt 442,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `member` with the action `removed`.
    MemberRemoved = 317 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `member`: an object, [`User`], or null.
        member: Option<User<'a>> = opt 442,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `membership` of `organization.deleted`.
    Membership = 318 {
        /// `direct_membership`: a truth value, or absent.
        direct_membership: Option<bool> = opt_flag 226,
        /// `enterprise_teams_providing_indirect_membership`: a list, each a text, or absent.
        enterprise_teams_providing_indirect_membership: List<'a, &'a str> = all 269,
        /// `organization_url`: a text, in every payload of today's schema.
        organization_url: Option<&'a str> = opt_text 509,
        /// `role`: a text, in every payload of today's schema.
        role: Option<&'a str> = opt_text 703,
        /// `state`: a text, always there.
        state: &'a str = must_text 779,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }

    /// The payload of `membership` with the action `added`.
    MembershipAdded = 319 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `member`: an object, [`User`], or null.
        member: Option<User<'a>> = opt 442,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `scope`: a text out of [`MembershipAddedScope`], always there.
        scope: MembershipAddedScope<'a> = must 721,
        /// `sender`: an object, [`User`], or null.
        sender: Option<User<'a>> = opt 742,
        /// `team`: an object, [`Team`], in every payload of today's schema.
        team: Option<Team<'a>> = opt 814,
    }

    /// What `membership` has in common, whatever the action.
    MembershipCommon = 320 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `member`: an object, [`User`], or absent, or null.
        member: Option<User<'a>> = opt 442,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`User`], or absent, or null.
        sender: Option<User<'a>> = opt 742,
        /// `team`: an object, [`Team`], or absent.
        team: Option<Team<'a>> = opt 814,
    }

    /// The payload of `membership` with the action `removed`.
    MembershipRemoved = 321 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `member`: an object, [`User`], or null.
        member: Option<User<'a>> = opt 442,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `scope`: a text out of [`MembershipRemovedScope`], always there.
        scope: MembershipRemovedScope<'a> = must 721,
        /// `sender`: an object, [`User`], or null.
        sender: Option<User<'a>> = opt 742,
        /// `team`: an object, [`Team`], in every payload of today's schema.
        team: Option<Team<'a>> = opt 814,
    }

    /// The payload of `org_block` with the action `blocked`.
    OrgBlockBlocked = 346 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `blocked_user`: an object, [`User`], or null.
        blocked_user: Option<User<'a>> = opt 87,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `org_block` has in common, whatever the action.
    OrgBlockCommon = 347 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `blocked_user`: an object, [`User`], or absent, or null.
        blocked_user: Option<User<'a>> = opt 87,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `org_block` with the action `unblocked`.
    OrgBlockUnblocked = 348 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `blocked_user`: an object, [`User`], or null.
        blocked_user: Option<User<'a>> = opt 87,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `organization.renamed`.
    OrganizationChanges = 350 {
        /// `login`: an object, [`OrganizationChangesLogin`], or absent.
        login: Option<OrganizationChangesLogin<'a>> = opt 423,
    }

    /// Such as `changes.login` of `organization.renamed`.
    OrganizationChangesLogin = 351 {
        /// `from`: a text, or absent.
        from: Option<&'a str> = opt_text 310,
    }

    /// What `organization` has in common, whatever the action.
    OrganizationCommon = 352 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`OrganizationChanges`], or absent.
        changes: Option<OrganizationChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `invitation`: an object, [`OrganizationInvitation`], or absent.
        invitation: Option<OrganizationInvitation<'a>> = opt 369,
        /// `membership`: an object, [`Membership`], or absent.
        membership: Option<Membership<'a>> = opt 444,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `user`: an object, [`User`], or absent.
        user: Option<User<'a>> = opt 857,
    }

    /// What `organization_custom_property` has in common, whatever the action.
    OrganizationCustomPropertyCommon = 353 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `definition`: an object, [`OrganizationCustomPropertyDefinition`], or absent.
        definition: Option<OrganizationCustomPropertyDefinition<'a>> = opt 203,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `organization_custom_property` with the action `created`. Of GitHub Enterprise only.
    OrganizationCustomPropertyCreated = 354 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `definition`: an object, [`OrganizationCustomPropertyDefinition`], always there.
        definition: OrganizationCustomPropertyDefinition<'a> = must 203,
        /// `enterprise`: an object, [`EventEnterprise`], in every payload of today's schema.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `definition` of `organization_custom_property.created`.
    OrganizationCustomPropertyDefinition = 355 {
        /// `allowed_values`: a list, each a text, or absent, or null.
        allowed_values: List<'a, &'a str> = all 40,
        /// `default_value`: a text, or a list of texts, or absent.
        default_value: Option<OneOrMany<'a>> = opt 202,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `property_name`: a text, or absent.
        property_name: Option<&'a str> = opt_text 581,
        /// `required`: a truth value, or absent.
        required: Option<bool> = opt_flag 669,
        /// `source_type`: a text out of [`SourceType`], or absent.
        source_type: Option<SourceType<'a>> = opt 759,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `value_type`: a text out of [`ValueType`], or absent.
        value_type: Option<ValueType<'a>> = opt 864,
        /// `values_editable_by`: a text out of [`OrganizationCustomPropertyDefinitionValuesEditableBy`], or absent, or null.
        values_editable_by: Option<OrganizationCustomPropertyDefinitionValuesEditableBy<'a>> = opt 865,
    }

    /// The payload of `organization_custom_property` with the action `deleted`. Of GitHub Enterprise only.
    OrganizationCustomPropertyDeleted = 356 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `definition`: an object, [`OrganizationCustomPropertyDefinition`], always there.
        definition: OrganizationCustomPropertyDefinition<'a> = must 203,
        /// `enterprise`: an object, [`EventEnterprise`], in every payload of today's schema.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `organization_custom_property` with the action `updated`. Of GitHub Enterprise only.
    OrganizationCustomPropertyUpdated = 357 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `definition`: an object, [`OrganizationCustomPropertyDefinition`], always there.
        definition: OrganizationCustomPropertyDefinition<'a> = must 203,
        /// `enterprise`: an object, [`EventEnterprise`], in every payload of today's schema.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `organization_custom_property_values` has in common, whatever the action.
    OrganizationCustomPropertyValuesCommon = 358 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `new_property_values`: a list, each an object, [`CustomPropertyValue`], or absent.
        new_property_values: List<'a, CustomPropertyValue<'a>> = all 480,
        /// `old_property_values`: a list, each an object, [`CustomPropertyValue`], or absent.
        old_property_values: List<'a, CustomPropertyValue<'a>> = all 497,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `organization_custom_property_values` with the action `updated`. Of GitHub Enterprise only.
    OrganizationCustomPropertyValuesUpdated = 359 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], in every payload of today's schema.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `new_property_values`: a list, each an object, [`CustomPropertyValue`], always there.
        new_property_values: List<'a, CustomPropertyValue<'a>> = all 480,
        /// `old_property_values`: a list, each an object, [`CustomPropertyValue`], in every payload of today's schema.
        old_property_values: List<'a, CustomPropertyValue<'a>> = all 497,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `organization` with the action `deleted`.
    OrganizationDeleted = 360 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `membership`: an object, [`Membership`], or absent.
        membership: Option<Membership<'a>> = opt 444,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `invitation` of `organization.member_invited`.
    OrganizationInvitation = 361 {
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt_text 259,
        /// `failed_at`: a time, or null.
        failed_at: Option<Timestamp> = opt_time 287,
        /// `failed_reason`: a text, or null.
        failed_reason: Option<&'a str> = opt_text 288,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `invitation_source`: a text, or absent.
        invitation_source: Option<&'a str> = opt_text 370,
        /// `invitation_teams_url`: a text, in every payload of today's schema.
        invitation_teams_url: Option<&'a str> = opt_text 371,
        /// `inviter`: an object, [`User`], or null.
        inviter: Option<User<'a>> = opt 372,
        /// `login`: a text, or null.
        login: Option<&'a str> = opt_text 423,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `role`: a text, in every payload of today's schema.
        role: Option<&'a str> = opt_text 703,
        /// `team_count`: an integer, in every payload of today's schema.
        team_count: Option<i64> = opt_integer 815,
    }

    /// The payload of `organization` with the action `member_added`.
    OrganizationMemberAdded = 362 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `membership`: an object, [`Membership`], in every payload of today's schema.
        membership: Option<Membership<'a>> = opt 444,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `organization` with the action `member_invited`.
    OrganizationMemberInvited = 363 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `invitation`: an object, [`OrganizationInvitation`], in every payload of today's schema.
        invitation: Option<OrganizationInvitation<'a>> = opt 369,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `user`: an object, [`User`], or absent, or null.
        user: Option<User<'a>> = opt 857,
    }

    /// The payload of `organization` with the action `member_removed`.
    OrganizationMemberRemoved = 364 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `membership`: an object, [`Membership`], in every payload of today's schema.
        membership: Option<Membership<'a>> = opt 444,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `organization` with the action `renamed`.
    OrganizationRenamed = 365 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`OrganizationChanges`], or absent.
        changes: Option<OrganizationChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `membership`: an object, [`Membership`], or absent.
        membership: Option<Membership<'a>> = opt 444,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `team_add`.
    TeamAdd = 768 {
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `team`: an object, [`Team`], always there.
        team: Team<'a> = must 814,
    }

    /// The payload of `team` with the action `added_to_repository`.
    TeamAddedToRepository = 769 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `team`: an object, [`Team`], always there.
        team: Team<'a> = must 814,
    }

    /// Such as `changes` of `team.edited`.
    TeamChanges = 770 {
        /// `description`: an object, [`TeamChangesDescription`], or absent.
        description: Option<TeamChangesDescription<'a>> = opt 219,
        /// `name`: an object, [`TeamChangesName`], or absent.
        name: Option<TeamChangesName<'a>> = opt 474,
        /// `notification_setting`: an object, [`TeamChangesNotificationSetting`], or absent.
        notification_setting: Option<TeamChangesNotificationSetting<'a>> = opt 486,
        /// `privacy`: an object, [`TeamChangesPrivacy`], or absent.
        privacy: Option<TeamChangesPrivacy<'a>> = opt 567,
        /// `repository`: an object, [`TeamChangesRepository`], or absent.
        repository: Option<TeamChangesRepository<'a>> = opt 645,
    }

    /// Such as `changes.description` of `team.edited`.
    TeamChangesDescription = 771 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.name` of `team.edited`.
    TeamChangesName = 772 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.notification_setting` of `team.edited`.
    TeamChangesNotificationSetting = 773 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.privacy` of `team.edited`.
    TeamChangesPrivacy = 774 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.repository` of `team.edited`.
    TeamChangesRepository = 775 {
        /// `permissions`: an object, [`TeamChangesRepositoryPermissions`], in every payload of today's schema.
        permissions: Option<TeamChangesRepositoryPermissions<'a>> = opt 549,
    }

    /// Such as `changes.repository.permissions` of `team.edited`.
    TeamChangesRepositoryPermissions = 776 {
        /// `from`: an object, [`TeamChangesRepositoryPermissionsFrom`], in every payload of today's schema.
        from: Option<TeamChangesRepositoryPermissionsFrom<'a>> = opt 310,
    }

    /// Such as `changes.repository.permissions.from` of `team.edited`.
    TeamChangesRepositoryPermissionsFrom = 777 {
        /// `admin`: a truth value, or absent.
        admin: Option<bool> = opt_flag 18,
        /// `pull`: a truth value, or absent.
        pull: Option<bool> = opt_flag 594,
        /// `push`: a truth value, or absent.
        push: Option<bool> = opt_flag 607,
    }

    /// What `team` has in common, whatever the action.
    TeamCommon = 778 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`TeamChanges`], or absent.
        changes: Option<TeamChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `team`: an object, [`Team`], or absent.
        team: Option<Team<'a>> = opt 814,
    }

    /// The payload of `team` with the action `created`.
    TeamCreated = 779 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `team`: an object, [`Team`], always there.
        team: Team<'a> = must 814,
    }

    /// The payload of `team` with the action `deleted`.
    TeamDeleted = 780 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `team`: an object, [`Team`], always there.
        team: Team<'a> = must 814,
    }

    /// The payload of `team` with the action `edited`.
    TeamEdited = 781 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`TeamChanges`], or absent.
        changes: Option<TeamChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `team`: an object, [`Team`], always there.
        team: Team<'a> = must 814,
    }

    /// The payload of `team` with the action `removed_from_repository`.
    TeamRemovedFromRepository = 783 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `team`: an object, [`Team`], always there.
        team: Team<'a> = must 814,
    }

    /// What `user` has in common, whatever the action.
    UserCommon = 786 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `user`: an object, [`User`], or absent.
        user: Option<User<'a>> = opt 857,
    }

    /// The payload of `user` with the action `created`.
    UserCreated = 787 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `user`: an object, [`User`], or absent, or null.
        user: Option<User<'a>> = opt 857,
    }

    /// The payload of `user` with the action `deleted`.
    UserDeleted = 788 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `user`: an object, [`User`], or absent, or null.
        user: Option<User<'a>> = opt 857,
    }
}

webhook_payload::names! {
    'a;

    /// `values_editable_by` of [`CustomPropertyDefinition`].
    CustomPropertyValuesEditableBy {
        OrgActors = "org_actors",
        OrgAndRepoActors = "org_and_repo_actors",
    }

    /// `to` of [`MemberChangesPermission`].
    MemberChangesPermissionTo {
        Admin = "admin",
        Read = "read",
        Write = "write",
    }

    /// `scope` of [`MembershipAdded`].
    MembershipAddedScope {
        Team = "team",
    }

    /// `scope` of [`MembershipRemoved`].
    MembershipRemovedScope {
        Organization = "organization",
        Team = "team",
    }

    /// `values_editable_by` of [`OrganizationCustomPropertyDefinition`].
    OrganizationCustomPropertyDefinitionValuesEditableBy {
        EnterpriseActors = "enterprise_actors",
        EnterpriseAndOrgActors = "enterprise_and_org_actors",
    }

    /// `source_type` of [`CustomPropertyDefinition`], `source_type` of [`OrganizationCustomPropertyDefinition`].
    SourceType {
        Enterprise = "enterprise",
        Organization = "organization",
    }

    /// `value_type` of [`CustomPropertyDefinition`], `value_type` of [`OrganizationCustomPropertyDefinition`].
    ValueType {
        MultiSelect = "multi_select",
        SingleSelect = "single_select",
        String = "string",
        TrueFalse = "true_false",
        Url = "url",
    }
}
