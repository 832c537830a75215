//! The configuration parameters that there are. Names and permitted values are those of Redis; which of them an
//! instance shows is the emulator's choice.

use volcredis_core::types::{ParamValue, Parameter, ParameterGroupParameter, ParameterOption, ServiceType};

use super::instance::Instance;
use crate::ServiceFault;

/// What values a parameter takes.
pub(crate) enum Domain {
    /// A whole number, both ends included, in a unit.
    Number { min: i64, max: i64, unit: &'static str },
    /// One of several values.
    Choice(&'static [&'static str]),
}

/// A parameter.
pub(crate) struct Definition {
    pub(crate) name: &'static str,
    description: &'static str,
    pub(crate) default: &'static str,
    domain: Domain,
    need_reboot: bool,
}

const YES_NO: Domain = Domain::Choice(&["yes", "no"]);
const EVICTION: Domain = Domain::Choice(&[
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
) -> Definition {
    Definition { name, description, default, domain: Domain::Number { min, max, unit }, need_reboot: false }
}

const fn choice(
    name: &'static str,
    description: &'static str,
    default: &'static str,
    domain: Domain,
) -> Definition {
    Definition { name, description, default, domain, need_reboot: false }
}

/// The parameters of the community edition, sorted by name.
static COMMUNITY: &[Definition] = &[
    choice("active-defrag", "是否自动整理内存碎片", "no", YES_NO),
    choice("appendfsync", "AOF 刷盘策略", "everysec", Domain::Choice(&["always", "everysec", "no"])),
    choice(APPENDONLY, "是否开启 AOF", "yes", YES_NO),
    Definition { need_reboot: true, ..number("databases", "数据库个数", "256", (1, 256), "") },
    number("hash-max-ziplist-entries", "哈希以 ziplist 编码的最大元素个数", "512", (0, 999_999_999), ""),
    number("hash-max-ziplist-value", "哈希以 ziplist 编码的最大元素长度", "64", (0, 999_999_999), "Byte"),
    choice("lazyfree-lazy-expire", "是否异步释放过期键", "yes", YES_NO),
    choice("maxmemory-policy", "容量写满以后的逐出策略", "volatile-lru", EVICTION),
    choice(
        "notify-keyspace-events",
        "键空间通知",
        "",
        Domain::Choice(&["", "KEA", "KA", "EA", "Kx", "Ex", "KEx"]),
    ),
    number("slowlog-log-slower-than", "慢日志阈值", "20000", (10_000, 10_000_000), "微秒"),
    number("slowlog-max-len", "慢日志最大条数", "1024", (100, 10_000), ""),
    number("timeout", "空闲连接超时时间", "0", (0, 86_400), "秒"),
];

/// The parameters of the enterprise edition, sorted by name.
static ENTERPRISE: &[Definition] = &[
    choice("eviction_policy", "容量写满以后的逐出策略", "volatile-lru", EVICTION),
    number("slowlog_log_slower_than", "慢日志阈值", "20000", (10_000, 10_000_000), "微秒"),
];

/// Whether changes are written to a file; data flashback needs it.
pub(crate) const APPENDONLY: &str = "appendonly-switch";

/// The parameters of instances of an edition.
pub(crate) fn of(edition: &ServiceType) -> &'static [Definition] {
    match edition {
        ServiceType::Enterprise => ENTERPRISE,
        _ => COMMUNITY,
    }
}

/// The parameter that a value is given for, when the value is one that it takes.
pub(crate) fn check(edition: &ServiceType, given: &ParamValue) -> Result<&'static Definition, ServiceFault> {
    let name = given.name.as_str();
    let Some(definition) = of(edition).iter().find(|definition| definition.name == name) else {
        return Err(ServiceFault::redis("ConfigNameNotExist", format!("there is no parameter `{name}`")));
    };
    let invalid = |right: String| {
        let message = format!("`{name}` must be {right}, and is `{}`", given.value);
        Err(ServiceFault::redis("InvalidConfigValue", message))
    };
    match definition.domain {
        Domain::Number { min, max, .. } => match given.value.parse::<i64>() {
            Ok(value) if (min..=max).contains(&value) => Ok(definition),
            _ => invalid(format!("a whole number from {min} to {max}")),
        },
        Domain::Choice(values) if values.contains(&given.value.as_str()) => Ok(definition),
        Domain::Choice(values) => invalid(format!("one of {}", values.join(", "))),
    }
}

/// The value that a parameter of an instance has.
pub(crate) fn value<'a>(instance: &'a Instance, definition: &Definition) -> &'a str {
    instance.parameters.get(definition.name).map_or(definition.default, String::as_str)
}

/// Two structures of the service describe a parameter.
macro_rules! described {
    ($type:ty, $definition:expr, $value:expr) => {{
        let definition: &Definition = $definition;
        let shown = <$type>::new()
            .current_value($value)
            .description(definition.description)
            .need_reboot(definition.need_reboot)
            .param_name(definition.name);
        match definition.domain {
            Domain::Number { min, max, unit } => {
                shown.r#type("Input").range(format!("[{min},{max}]")).unit(unit)
            }
            Domain::Choice(values) => shown
                .r#type("Radio")
                .options(values.iter().map(|value| ParameterOption::new().value(*value).description(*value))),
        }
    }};
}

impl Definition {
    pub(crate) fn of_instance(&self, instance: &Instance) -> Parameter {
        described!(Parameter, self, value(instance, self))
            .default_value(self.default)
            .editable_for_instance(true)
    }

    pub(crate) fn of_group(&self, value: &str) -> ParameterGroupParameter {
        described!(ParameterGroupParameter, self, value)
    }
}
