//! The accounts that Redis clients log in with.

use std::collections::BTreeMap;

use volcredis_core::actions::list_db_account::Account;
use volcredis_core::actions::{
    CreateDBAccountRequest, CreateDBAccountResponse, DeleteDBAccountRequest, DeleteDBAccountResponse,
    DescribeDBInstanceAclCategoriesRequest, DescribeDBInstanceAclCategoriesResponse,
    DescribeDBInstanceAclCommandsRequest, DescribeDBInstanceAclCommandsResponse, ListDBAccountRequest,
    ListDBAccountResponse, ModifyDBAccountRequest, ModifyDBAccountResponse,
};
use volcredis_core::types::AccountRole;

use super::acl;
use super::call::Call;
use super::handle::Handle;
use crate::ServiceFault;

/// The account that every instance has.
const DEFAULT_ACCOUNT: &str = "default";
/// How many accounts an instance can have.
const MAX_ACCOUNTS: usize = 100;

/// An account of an instance. Its password is not kept: nobody can log in to an emulated instance.
#[derive(Clone, Debug)]
pub(crate) struct RedisAccount {
    role: AccountRole,
    description: String,
}

impl RedisAccount {
    /// The accounts of a new instance.
    pub(crate) fn initial() -> BTreeMap<String, Self> {
        let default = Self { role: AccountRole::Administrator, description: String::new() };
        BTreeMap::from([(DEFAULT_ACCOUNT.to_owned(), default)])
    }
}

fn no_account(name: &str) -> ServiceFault {
    ServiceFault::redis("AccountNotExist", format!("the instance has no account `{name}`"))
}

fn check_role(role: &AccountRole) -> Result<(), ServiceFault> {
    match role {
        AccountRole::Administrator
        | AccountRole::ReadWrite
        | AccountRole::ReadOnly
        | AccountRole::NotDangerous => Ok(()),
        other => {
            let message = format!(
                "the role must be Administrator, ReadWrite, ReadOnly or NotDangerous, and is `{other}`"
            );
            Err(ServiceFault::redis("AccountRoleInvalid", message))
        }
    }
}

impl Handle for CreateDBAccountRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateDBAccountResponse, ServiceFault> {
        check_role(&self.role_name)?;
        let accounts = &mut call.ready_instance(&self.instance_id)?.accounts;
        if accounts.contains_key(&self.account_name) {
            let message = format!("the instance has an account `{}` already", self.account_name);
            return Err(ServiceFault::redis("AccountExist", message));
        }
        if accounts.len() >= MAX_ACCOUNTS {
            return Err(ServiceFault::parameter(format!("an instance has at most {MAX_ACCOUNTS} accounts")));
        }
        let account =
            RedisAccount { role: self.role_name, description: self.description.unwrap_or_default() };
        accounts.insert(self.account_name, account);
        Ok(CreateDBAccountResponse::new())
    }
}

impl Handle for ModifyDBAccountRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBAccountResponse, ServiceFault> {
        let role = self.role_name.filter(|role| !role.as_str().is_empty());
        if let Some(role) = &role {
            check_role(role)?;
        }
        let accounts = &mut call.ready_instance(&self.instance_id)?.accounts;
        let account = accounts.get_mut(&self.account_name).ok_or_else(|| no_account(&self.account_name))?;
        if let Some(role) = role {
            if self.account_name == DEFAULT_ACCOUNT && role != AccountRole::Administrator {
                let message = "the role of the account `default` stays Administrator";
                return Err(ServiceFault::redis("AccountRoleInvalid", message));
            }
            account.role = role;
        }
        // An empty text means no change.
        if let Some(description) = self.description.filter(|text| !text.is_empty()) {
            account.description = description;
        }
        Ok(ModifyDBAccountResponse::new())
    }
}

impl Handle for DeleteDBAccountRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteDBAccountResponse, ServiceFault> {
        let accounts = &mut call.ready_instance(&self.instance_id)?.accounts;
        accounts.remove(&self.account_name).ok_or_else(|| no_account(&self.account_name))?;
        Ok(DeleteDBAccountResponse::new())
    }
}

impl Handle for ListDBAccountRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ListDBAccountResponse, ServiceFault> {
        let instance = call.instance(&self.instance_id)?;
        let wanted = self.account_name.as_deref().filter(|name| !name.is_empty());
        let accounts = instance
            .accounts
            .iter()
            .filter(|(name, _)| wanted.is_none_or(|wanted| wanted == name.as_str()))
            .map(|(name, account)| {
                Account::new()
                    .instance_id(instance.id.as_str())
                    .account_name(name.as_str())
                    .account_status("Available")
                    .description(account.description.as_str())
                    .role_name(account.role.clone())
            });
        Ok(ListDBAccountResponse::new().accounts(accounts))
    }
}

impl Handle for DescribeDBInstanceAclCategoriesRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeDBInstanceAclCategoriesResponse, ServiceFault> {
        call.instance(&self.instance_id)?;
        let categories = acl::CATEGORIES.iter().map(|(category, _)| *category);
        Ok(DescribeDBInstanceAclCategoriesResponse::new().categories(categories))
    }
}

impl Handle for DescribeDBInstanceAclCommandsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeDBInstanceAclCommandsResponse, ServiceFault> {
        call.instance(&self.instance_id)?;
        let Some((_, commands)) = acl::CATEGORIES.iter().find(|(category, _)| *category == self.category)
        else {
            let message = format!("there is no ACL category `{}`", self.category);
            return Err(ServiceFault::parameter(message));
        };
        Ok(DescribeDBInstanceAclCommandsResponse::new().commands(commands.iter().copied()))
    }
}
