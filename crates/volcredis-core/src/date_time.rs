//! Dates and times of requests and responses.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Timestamp;
use crate::model::{FieldValue, LenientDeserialize, Scalar, Type, ValueRef, or_default};

/// A date and time as a string, usually in RFC 3339, such as `2022-11-24T03:41:42Z`.
///
/// Strings in other formats are preserved, but have no [`timestamp`](Self::timestamp).
///
/// ```
/// use volcredis_core::{DateTime, Timestamp};
///
/// let time = DateTime::from("2022-11-24T11:41:42+08:00");
/// assert_eq!(time.timestamp(), Some(Timestamp::from_unix_seconds(1_669_261_302)));
/// assert_eq!(time, "2022-11-24T11:41:42+08:00");
/// assert_eq!(DateTime::from(Timestamp::UNIX_EPOCH), "1970-01-01T00:00:00Z");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct DateTime(String);

impl DateTime {
    /// Returns the point in time, without fractions of a second; `None` if the string is not in RFC 3339.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        Timestamp::parse_rfc3339(self.0.trim())
    }

    /// Returns the string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for DateTime {
    fn from(string: &str) -> Self {
        Self(string.to_owned())
    }
}

impl From<String> for DateTime {
    fn from(string: String) -> Self {
        Self(string)
    }
}

impl FromStr for DateTime {
    type Err = Infallible;

    fn from_str(string: &str) -> Result<Self, Infallible> {
        Ok(Self::from(string))
    }
}

impl From<Timestamp> for DateTime {
    fn from(time: Timestamp) -> Self {
        Self(time.to_string())
    }
}

/// Drops fractions of a second.
impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        Timestamp::from(time).into()
    }
}

impl From<DateTime> for String {
    fn from(time: DateTime) -> Self {
        time.0
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for DateTime {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for DateTime {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        or_default(deserializer)
    }
}

impl<'de> LenientDeserialize<'de> for DateTime {
    fn deserialize_lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Ok(String::deserialize_lenient(deserializer)?.map(Self))
    }
}

impl FieldValue for DateTime {
    const TYPE: Type = Type::String;

    fn as_value(&self) -> Option<ValueRef<'_>> {
        Some(ValueRef::String(&self.0))
    }
}

impl Scalar for DateTime {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_string_survives_a_round_trip() {
        for string in
            ["2022-11-24T03:41:42Z", "2022-11-24T03:41:42.123+08:00", "", "soon", "2022-11-24 03:41:42"]
        {
            let json = serde_json::to_string(string).unwrap();
            let time: DateTime = serde_json::from_str(&json).unwrap();
            assert_eq!((time.as_str(), time.to_string().as_str()), (string, string));
            assert_eq!(serde_json::to_string(&time).unwrap(), json);
            assert_eq!(string.parse(), Ok(time));
        }
    }

    #[test]
    fn other_json_types_are_read_like_other_string_fields() {
        assert_eq!(serde_json::from_str::<DateTime>("null").unwrap(), "");
        assert_eq!(serde_json::from_str::<DateTime>("1669261302").unwrap(), "1669261302");
        serde_json::from_str::<DateTime>("[]").unwrap_err();
    }

    #[test]
    fn only_times_in_rfc_3339_have_a_timestamp() {
        let time = Timestamp::from_unix_seconds(1_669_261_302);
        for string in ["2022-11-24T03:41:42Z", "2022-11-24T11:41:42.9+08:00", " 2022-11-24T03:41:42Z "] {
            assert_eq!(DateTime::from(string).timestamp(), Some(time), "{string}");
        }
        for string in ["", "soon", "2022-11-24", "2022-13-24T03:41:42Z"] {
            assert_eq!(DateTime::from(string).timestamp(), None, "{string}");
        }
        assert_eq!(DateTime::from(time), "2022-11-24T03:41:42Z");
        assert_eq!(DateTime::from(SystemTime::from(time)), DateTime::from(time));
    }
}
