//! Configuration parameters. Limits and defaults that the service does not document are those of Redis.

use volcredis_core::types::{ParamValue, ServiceType};

use crate::model::instance::Instance;
use crate::service_error::ServiceError;

/// The valid values of a parameter.
pub(crate) enum ValidValues {
    /// An integer in a range, both ends included.
    Number { min: i64, max: i64, unit: &'static str },
    /// One of several values.
    Choice(&'static [&'static str]),
    /// Up to 16 commands separated by commas; `AUTH` cannot be among them.
    Commands,
    /// A combination of the letters for kinds of notifications.
    Notifications,
}

/// The maximum number of disabled commands.
const MAX_DISABLED_COMMANDS: usize = 16;
/// The letters for kinds of notifications.
const NOTIFICATIONS: &str = "KEg$lshzxetmdnA";

/// The definition of a parameter.
pub(crate) struct ParameterDefinition {
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) default: &'static str,
    pub(crate) valid_values: ValidValues,
    pub(crate) need_reboot: bool,
}

const YES_NO: ValidValues = ValidValues::Choice(&["yes", "no"]);
const EVICTION: ValidValues = ValidValues::Choice(&[
    "volatile-lru",
    "allkeys-lru",
    "volatile-random",
    "allkeys-random",
    "volatile-ttl",
    "volatile-lfu",
    "allkeys-lfu",
    "noeviction",
]);

const fn number(
    name: &'static str,
    description: &'static str,
    default: &'static str,
    (min, max): (i64, i64),
    unit: &'static str,
) -> ParameterDefinition {
    ParameterDefinition {
        name,
        description,
        default,
        valid_values: ValidValues::Number { min, max, unit },
        need_reboot: false,
    }
}

const fn choice(
    name: &'static str,
    description: &'static str,
    default: &'static str,
    valid_values: ValidValues,
) -> ParameterDefinition {
    ParameterDefinition { name, description, default, valid_values, need_reboot: false }
}

const fn commands(
    name: &'static str,
    description: &'static str,
    default: &'static str,
) -> ParameterDefinition {
    choice(name, description, default, ValidValues::Commands)
}

const fn notifications(
    name: &'static str,
    description: &'static str,
    default: &'static str,
) -> ParameterDefinition {
    choice(name, description, default, ValidValues::Notifications)
}

/// The parameters of the community edition, sorted by name.
static COMMUNITY: &[ParameterDefinition] = &[
    number("active-defrag-cycle-max", "整理内存碎片时占用的最大 CPU 百分比", "25", (1, 40), "%"),
    number("active-defrag-cycle-min", "整理内存碎片时占用的最小 CPU 百分比", "1", (1, 20), "%"),
    number("active-defrag-ignore-bytes", "触发碎片整理的最小碎片量", "100", (100, 1024), "MB"),
    number("active-defrag-max-scan-fields", "碎片整理时逐个处理的最大元素个数", "1000", (500, 50_000), ""),
    number("active-defrag-threshold-lower", "触发碎片整理的最小碎片百分比", "10", (5, 50), "%"),
    number("active-defrag-threshold-upper", "尽力整理碎片的碎片百分比", "100", (50, 150), "%"),
    choice("activedefrag", "是否自动整理内存碎片", "no", YES_NO),
    choice("appendfsync", "AOF 刷盘策略", "everysec", ValidValues::Choice(&["always", "everysec", "no"])),
    choice(APPENDONLY, "是否开启 AOF", "yes", YES_NO),
    number("client-output-buffer-pubsub-hard-limit", "发布订阅输出缓冲区的硬限制", "32", (1, 64), "MB"),
    number("client-output-buffer-pubsub-soft-limit", "发布订阅输出缓冲区的软限制", "8", (1, 64), "MB"),
    number("client-output-buffer-pubsub-soft-seconds", "超过软限制后断开连接的时间", "60", (1, 900), "秒"),
    ParameterDefinition { need_reboot: true, ..number("databases", "数据库个数", "256", (1, 256), "") },
    commands("disabled-commands", "禁用的命令", "flushall,flushdb,keys"),
    number("hash-max-ziplist-entries", "哈希以 ziplist 编码的最大元素个数", "512", (0, 999_999_999), ""),
    number("hash-max-ziplist-value", "哈希以 ziplist 编码的最大元素长度", "64", (0, 999_999_999), "Byte"),
    choice("lazyfree-lazy-eviction", "是否异步逐出键", "yes", YES_NO),
    choice("lazyfree-lazy-expire", "是否异步释放过期键", "yes", YES_NO),
    choice("lazyfree-lazy-server-del", "是否异步执行隐含的删除", "yes", YES_NO),
    number("list-compress-depth", "列表两端不压缩的节点个数", "0", (0, 9_999), ""),
    number("list-max-ziplist-size", "列表单个节点的大小", "-2", (-5, 999_999_999), ""),
    number("lua-time-limit", "Lua 脚本的最长执行时间", "5000", (0, 6000), "毫秒"),
    choice("maxmemory-policy", "容量写满以后的逐出策略", "volatile-lru", EVICTION),
    notifications("notify-keyspace-events", "键空间通知", ""),
    number("proxy-client-idle-timeout", "代理断开空闲连接的时间", "0", (0, 86_400), "秒"),
    number("set-max-intset-entries", "集合以 intset 编码的最大元素个数", "512", (0, 999_999_999), ""),
    number("slowlog-log-slower-than", "慢日志阈值", "20000", (10_000, 10_000_000), "微秒"),
    number("slowlog-max-len", "慢日志最大条数", "1024", (100, 10_000), ""),
    number("stream-node-max-bytes", "流单个节点的最大字节数", "4096", (0, 999_999_999), "Byte"),
    number("stream-node-max-entries", "流单个节点的最大元素个数", "100", (0, 999_999_999), ""),
    number("timeout", "空闲连接超时时间", "0", (0, 86_400), "秒"),
    number("zset-max-ziplist-entries", "有序集合以 ziplist 编码的最大元素个数", "128", (0, 999_999_999), ""),
    number("zset-max-ziplist-value", "有序集合以 ziplist 编码的最大元素长度", "64", (0, 999_999_999), "Byte"),
];

/// The parameters of the enterprise edition, sorted by name.
static ENTERPRISE: &[ParameterDefinition] = &[
    commands("disabled-commands", "禁用的命令", "flushall,flushdb,keys"),
    choice("eviction_policy", "容量写满以后的逐出策略", "volatile-lru", EVICTION),
    number("slowlog_log_slower_than", "慢日志阈值", "20000", (10_000, 10_000_000), "微秒"),
];

/// The parameter for the append-only file, which data flashback requires.
pub(crate) const APPENDONLY: &str = "appendonly-switch";

/// Returns the parameters of an edition.
pub(crate) fn of_edition(edition: &ServiceType) -> &'static [ParameterDefinition] {
    match edition {
        ServiceType::Enterprise => ENTERPRISE,
        _ => COMMUNITY,
    }
}

/// Returns the definition of the parameter that a value is for.
///
/// # Errors
///
/// Returns an error if there is no such parameter, or the value is invalid.
pub(crate) fn validate(
    edition: &ServiceType,
    given: &ParamValue,
) -> Result<&'static ParameterDefinition, ServiceError> {
    let name = given.name.as_str();
    let Some(definition) = of_edition(edition).iter().find(|definition| definition.name == name) else {
        return Err(ServiceError::redis("ConfigNameNotExist", format!("parameter `{name}` does not exist")));
    };
    let invalid = |expected: String| {
        let message = format!("parameter `{name}` must be {expected}, got `{}`", given.value);
        Err(ServiceError::redis("InvalidConfigValue", message))
    };
    match definition.valid_values {
        ValidValues::Number { min, max, .. } => match given.value.parse::<i64>() {
            Ok(value) if (min..=max).contains(&value) => Ok(definition),
            _ => invalid(format!("an integer from {min} to {max}")),
        },
        ValidValues::Choice(values) if values.contains(&given.value.as_str()) => Ok(definition),
        ValidValues::Choice(values) => invalid(format!("one of {}", values.join(", "))),
        ValidValues::Commands => {
            let mut commands = given.value.split(',').map(str::trim);
            let count = if given.value.is_empty() { 0 } else { commands.clone().count() };
            let is_auth = |command: &str| command.eq_ignore_ascii_case("auth");
            if count <= MAX_DISABLED_COMMANDS && !commands.any(is_auth) {
                return Ok(definition);
            }
            invalid(format!("at most {MAX_DISABLED_COMMANDS} commands separated by commas, without AUTH"))
        }
        ValidValues::Notifications if given.value.chars().all(|letter| NOTIFICATIONS.contains(letter)) => {
            Ok(definition)
        }
        ValidValues::Notifications => invalid(format!("a combination of the letters {NOTIFICATIONS}")),
    }
}

/// Returns the value of a parameter of an instance.
pub(crate) fn value<'a>(instance: &'a Instance, definition: &ParameterDefinition) -> &'a str {
    instance.parameters.get(definition.name).map_or(definition.default, String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_sorted_and_have_valid_defaults() {
        for edition in [ServiceType::Basic, ServiceType::Enterprise] {
            let definitions = of_edition(&edition);
            assert!(definitions.is_sorted_by(|left, right| left.name < right.name));
            for definition in definitions {
                let default = ParamValue::new(definition.name, definition.default);
                assert!(validate(&edition, &default).is_ok(), "{}", definition.name);
            }
        }
    }

    #[test]
    fn values_are_validated() {
        let validate = |name: &str, value: &str| {
            validate(&ServiceType::Basic, &ParamValue::new(name, value))
                .map(|_| ())
                .map_err(|error| error.code)
        };
        for (name, value) in [
            ("active-defrag-cycle-min", "15"),
            ("active-defrag-cycle-max", "40"),
            ("notify-keyspace-events", "KEx"),
            ("disabled-commands", ""),
            ("disabled-commands", "keys, flushall"),
        ] {
            assert_eq!(validate(name, value), Ok(()), "{name} {value}");
        }
        let seventeen = ["get"; 17].join(",");
        for (name, value) in [
            ("active-defrag-cycle-min", "21"),
            ("active-defrag-cycle-max", "0"),
            ("notify-keyspace-events", "KEq"),
            ("disabled-commands", "keys,Auth"),
            ("disabled-commands", &seventeen),
        ] {
            assert_eq!(validate(name, value).unwrap_err(), "InvalidConfigValue", "{name} {value}");
        }
    }
}
