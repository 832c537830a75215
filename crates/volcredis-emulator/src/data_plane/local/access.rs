//! The accounts of an instance as users of Redis.

use volcredis_core::types::{AccountRole, VpcAuthMode};

use crate::model::instance::Instance;
use crate::model::redis_account::DEFAULT_ACCOUNT;

/// Commands that the service reserves for itself. All of them exist in Redis 6.0.
const RESERVED: [&str; 15] = [
    "-acl",
    "-bgrewriteaof",
    "-bgsave",
    "-cluster",
    "-config",
    "-debug",
    "-module",
    "-psync",
    "-replconf",
    "-replicaof",
    "-save",
    "-shutdown",
    "-slaveof",
    "-sync",
    "+acl|whoami",
];

/// A user of Redis: its name, and the rules of `ACL SETUSER`.
pub(super) type User = (String, Vec<String>);

/// Returns the users of an instance.
pub(super) fn users(instance: &Instance) -> Vec<User> {
    instance
        .accounts
        .iter()
        .map(|(name, account)| {
            let mut rules: Vec<String> = vec!["reset".to_owned(), "on".to_owned()];
            if name == DEFAULT_ACCOUNT && instance.vpc_auth_mode == VpcAuthMode::Open {
                rules.push("nopass".to_owned());
            } else if let Some(hash) = &account.password_sha256 {
                rules.push(format!("#{hash}"));
            }
            rules.extend(["~*", "&*"].map(str::to_owned));
            rules.extend(categories(&account.role).iter().map(|rule| (*rule).to_owned()));
            rules.extend(RESERVED.map(str::to_owned));
            (name.clone(), rules)
        })
        .collect()
}

fn categories(role: &AccountRole) -> &'static [&'static str] {
    match role.as_str() {
        "ReadWrite" => &["+@all", "-@admin"],
        "ReadOnly" => &["-@all", "+@read", "+@connection"],
        "NotDangerous" => &["+@all", "-@dangerous"],
        "NotWrite" => &["+@all", "-@write"],
        _ => &["+@all"],
    }
}
