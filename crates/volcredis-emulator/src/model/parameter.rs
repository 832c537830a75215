//! Configuration parameters. Their names and values are those of Redis; the selection is the emulator's.

use volcredis_core::types::{ParamValue, ServiceType};

use crate::model::instance::Instance;
use crate::service_error::ServiceError;

/// The valid values of a parameter.
pub(crate) enum ValidValues {
    /// An integer in a range, both ends included.
    Number { min: i64, max: i64, unit: &'static str },
    /// One of several values.
    Choice(&'static [&'static str]),
}

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

/// The parameters of the community edition, sorted by name.
static COMMUNITY: &[ParameterDefinition] = &[
    choice("active-defrag", "是否自动整理内存碎片", "no", YES_NO),
    choice("appendfsync", "AOF 刷盘策略", "everysec", ValidValues::Choice(&["always", "everysec", "no"])),
    choice(APPENDONLY, "是否开启 AOF", "yes", YES_NO),
    ParameterDefinition { need_reboot: true, ..number("databases", "数据库个数", "256", (1, 256), "") },
    number("hash-max-ziplist-entries", "哈希以 ziplist 编码的最大元素个数", "512", (0, 999_999_999), ""),
    number("hash-max-ziplist-value", "哈希以 ziplist 编码的最大元素长度", "64", (0, 999_999_999), "Byte"),
    choice("lazyfree-lazy-expire", "是否异步释放过期键", "yes", YES_NO),
    choice("maxmemory-policy", "容量写满以后的逐出策略", "volatile-lru", EVICTION),
    choice(
        "notify-keyspace-events",
        "键空间通知",
        "",
        ValidValues::Choice(&["", "KEA", "KA", "EA", "Kx", "Ex", "KEx"]),
    ),
    number("slowlog-log-slower-than", "慢日志阈值", "20000", (10_000, 10_000_000), "微秒"),
    number("slowlog-max-len", "慢日志最大条数", "1024", (100, 10_000), ""),
    number("timeout", "空闲连接超时时间", "0", (0, 86_400), "秒"),
];

/// The parameters of the enterprise edition, sorted by name.
static ENTERPRISE: &[ParameterDefinition] = &[
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
    }
}

/// Returns the value of a parameter of an instance.
pub(crate) fn value<'a>(instance: &'a Instance, definition: &ParameterDefinition) -> &'a str {
    instance.parameters.get(definition.name).map_or(definition.default, String::as_str)
}
