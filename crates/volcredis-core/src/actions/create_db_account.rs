// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `CreateDBAccount`: creates a login account with a role on an instance.

use crate::Secret;
use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::AccountRole;

structure! {
    /// Creates a login account with a role on an instance.
    ///
    /// The call is accepted, and the work goes on after it returns. The instance must be in state
    /// `Running`. It ends in `Running`. A repeated call with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - An instance holds 100 accounts by default; support can raise the limit.
    /// - The page lists the default roles only, and the console also offers custom roles, so the list of
    ///   role names may be open.
    /// - The enterprise page and older international pages call the request synchronous.
    /// - Older international pages give other limits: 30 characters for the password, 128 for the
    ///   description.
    /// - A new account takes effect within about a minute, when its status becomes Available.
    /// - The needed state comes from the console guide (6293/70853), the final one from what the Terraform
    ///   provider waits for.
    /// - Nothing comes back beyond the common envelope; Result is null.
    ///
    /// Reference: `6293/69656` and `84772/1393066`.
    pub struct CreateDBAccountRequest {
        required {
            /// ID of the instance to act on, as `DescribeDBInstances` lists it.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Name of the new account: lower-case letters, digits and underscores, starting with a letter
            /// and ending with a letter or digit.
            ///
            /// Limits: 2 to 16 characters; lower-case letters, digits and `_`, beginning with a letter and
            /// ending with a letter or a digit. Example: `test1`.
            account_name: String = "AccountName" [Check::Length { min: 2, max: 16 }, Check::Characters(&character_sets::ACCOUNT_NAME)],
            /// Password of the new account; it mixes at least two of upper-case letters, lower-case
            /// letters, digits and the special characters that the pattern lists.
            ///
            /// Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
            password: Secret = "Password" [Check::Length { min: 8, max: 32 }, Check::Characters(&character_sets::PASSWORD), Check::CharacterKinds(2)],
            /// Permission role of the account: Administrator runs every supported command, ReadWrite all
            /// but the admin category, ReadOnly only the read category, NotDangerous all but the dangerous
            /// category.
            ///
            /// Example: `ReadWrite`.
            role_name: AccountRole = "RoleName",
        }
        optional {
            /// Free text about the account; left empty, the account has no description.
            ///
            /// Limits: at most 256 characters. Example: `The_test_account`.
            description: String = "Description" [Check::Length { min: 0, max: 256 }],
            /// Idempotency token made by the caller so that a retried request is not carried out twice;
            /// ASCII, case-sensitive, different for every distinct request.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`CreateDBAccountRequest`] is answered with.
    pub struct CreateDBAccountResponse {}
}

operation! {
    CreateDBAccountRequest => CreateDBAccountResponse,
    /// The description of [`CreateDBAccountRequest`].
    pub static ACTION = Action {
        name: "CreateDBAccount",
        method: "create_db_account",
        category: "Account",
        summary: "Creates a login account with a role on an instance.",
        reference: &["6293/69656", "84772/1393066"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &["Running"], during: None, after: Some("Running") },
    }
}
