//! Accounts of instances, and the categories and commands of access control.

use volcredis_core::actions::list_db_account::Account;
use volcredis_core::actions::{
    CreateDBAccountRequest, CreateDBAccountResponse, DeleteDBAccountRequest, DeleteDBAccountResponse,
    DescribeDBInstanceAclCategoriesRequest, DescribeDBInstanceAclCategoriesResponse,
    DescribeDBInstanceAclCommandsRequest, DescribeDBInstanceAclCommandsResponse, ListDBAccountRequest,
    ListDBAccountResponse, ModifyDBAccountRequest, ModifyDBAccountResponse,
};
use volcredis_core::types::AccountRole;

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::model::acl_category::CATEGORIES;
use crate::model::redis_account::{DEFAULT_ACCOUNT, RedisAccount, password_digest};
use crate::service_error::ServiceError;

/// The maximum number of accounts of an instance.
const MAX_ACCOUNTS: usize = 100;

fn account_not_found(name: &str) -> ServiceError {
    ServiceError::redis("AccountNotExist", format!("account `{name}` does not exist in this instance"))
}

fn check_role(role: &AccountRole) -> Result<(), ServiceError> {
    match role {
        AccountRole::Administrator
        | AccountRole::ReadWrite
        | AccountRole::ReadOnly
        | AccountRole::NotDangerous
        | AccountRole::NotWrite => Ok(()),
        other => {
            let message = format!(
                "role must be Administrator, ReadWrite, ReadOnly, NotDangerous or NotWrite, got `{other}`"
            );
            Err(ServiceError::redis("AccountRoleInvalid", message))
        }
    }
}

impl Handle for CreateDBAccountRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateDBAccountResponse, ServiceError> {
        check_role(&self.role_name)?;
        let accounts = &mut call.ready_instance(&self.instance_id)?.accounts;
        if accounts.contains_key(&self.account_name) {
            let message = format!("account `{}` already exists in this instance", self.account_name);
            return Err(ServiceError::redis("AccountExist", message));
        }
        if accounts.len() >= MAX_ACCOUNTS {
            return Err(ServiceError::invalid_parameter(format!(
                "too many accounts: an instance can have {MAX_ACCOUNTS}"
            )));
        }
        let account = RedisAccount {
            role: self.role_name,
            description: self.description.unwrap_or_default(),
            password_sha256: Some(password_digest(self.password.expose())),
        };
        accounts.insert(self.account_name, Box::new(account));
        Ok(CreateDBAccountResponse::new())
    }
}

impl Handle for ModifyDBAccountRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBAccountResponse, ServiceError> {
        let role = self.role_name.filter(|role| !role.as_str().is_empty());
        if let Some(role) = &role {
            check_role(role)?;
        }
        let accounts = &mut call.ready_instance(&self.instance_id)?.accounts;
        let account =
            accounts.get_mut(&self.account_name).ok_or_else(|| account_not_found(&self.account_name))?;
        if let Some(role) = role {
            if self.account_name == DEFAULT_ACCOUNT && role != AccountRole::Administrator {
                let message = format!("role of the account `default` must be Administrator, got `{role}`");
                return Err(ServiceError::redis("AccountRoleInvalid", message));
            }
            account.role = role;
        }
        if let Some(password) = self.password.filter(|password| !password.expose().is_empty()) {
            account.password_sha256 = Some(password_digest(password.expose()));
        }
        // An empty description means no change.
        if let Some(description) = self.description.filter(|description| !description.is_empty()) {
            account.description = description;
        }
        Ok(ModifyDBAccountResponse::new())
    }
}

impl Handle for DeleteDBAccountRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteDBAccountResponse, ServiceError> {
        let accounts = &mut call.ready_instance(&self.instance_id)?.accounts;
        accounts.remove(&self.account_name).ok_or_else(|| account_not_found(&self.account_name))?;
        Ok(DeleteDBAccountResponse::new())
    }
}

impl Handle for ListDBAccountRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ListDBAccountResponse, ServiceError> {
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
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeDBInstanceAclCategoriesResponse, ServiceError> {
        call.instance(&self.instance_id)?;
        let categories = CATEGORIES.iter().map(|(category, _)| *category);
        Ok(DescribeDBInstanceAclCategoriesResponse::new().categories(categories))
    }
}

impl Handle for DescribeDBInstanceAclCommandsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeDBInstanceAclCommandsResponse, ServiceError> {
        call.instance(&self.instance_id)?;
        let Some((_, commands)) = CATEGORIES.iter().find(|(category, _)| *category == self.category) else {
            let message = format!(
                "ACL category `{}` does not exist: DescribeDBInstanceAclCategories lists them",
                self.category
            );
            return Err(ServiceError::invalid_parameter(message));
        };
        Ok(DescribeDBInstanceAclCommandsResponse::new().commands(commands.iter().copied()))
    }
}
