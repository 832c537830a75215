//! Points in time. The crate has no clock; the caller passes them in.

use std::fmt;
use std::time::{Duration, SystemTime};

use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime};

/// `YYYYMMDDTHHMMSSZ`.
const ISO8601_BASIC: &[BorrowedFormatItem<'_>] =
    format_description!(version = 2, "[year][month][day]T[hour][minute][second]Z");

/// A point in time, in whole seconds since the Unix epoch, in the years 0 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const UNIX_EPOCH: Self = Self(0);
    const MIN: i64 = -62_167_219_200;
    const MAX: i64 = 253_402_300_799;

    /// Creates a timestamp from seconds since the Unix epoch. Values outside the years 0 to 9999 are clamped.
    #[must_use]
    pub const fn from_unix_seconds(seconds: i64) -> Self {
        if seconds < Self::MIN {
            Self(Self::MIN)
        } else if seconds > Self::MAX {
            Self(Self::MAX)
        } else {
            Self(seconds)
        }
    }

    /// Returns the seconds since the Unix epoch.
    #[must_use]
    pub const fn unix_seconds(self) -> i64 {
        self.0
    }

    /// Parses a time in RFC 3339, such as `2022-11-24T03:41:42Z`. Fractions of a second are dropped.
    #[must_use]
    pub fn parse_rfc3339(string: &str) -> Option<Self> {
        let time = OffsetDateTime::parse(string, &Rfc3339).ok()?;
        Some(Self::from_unix_seconds(time.unix_timestamp()))
    }

    /// Parses the `X-Date` of a signature, `YYYYMMDDTHHMMSSZ`.
    #[must_use]
    pub fn parse_iso8601_basic(string: &str) -> Option<Self> {
        // The year must not have a sign.
        if string.len() != 16 || !string.starts_with(|first: char| first.is_ascii_digit()) {
            return None;
        }
        let time = PrimitiveDateTime::parse(string, ISO8601_BASIC).ok()?;
        Some(Self(time.assume_utc().unix_timestamp()))
    }

    /// Parses the `Date` header of an HTTP response, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
    #[must_use]
    pub fn parse_http_date(string: &str) -> Option<Self> {
        httpdate::parse_http_date(string.trim()).ok().map(Self::from)
    }

    /// Returns the time as `X-Date` carries it, `YYYYMMDDTHHMMSSZ`. Its first eight characters are the date of the
    /// credential scope.
    #[must_use]
    pub fn iso8601_basic(self) -> BasicTime {
        let time = self.date_time();
        let mut string = *b"00000000T000000Z";
        write_digits(&mut string[0..4], time.year().unsigned_abs());
        write_digits(&mut string[4..6], u8::from(time.month()).into());
        write_digits(&mut string[6..8], time.day().into());
        write_digits(&mut string[9..11], time.hour().into());
        write_digits(&mut string[11..13], time.minute().into());
        write_digits(&mut string[13..15], time.second().into());
        BasicTime(string)
    }

    /// Returns the time shifted by a number of seconds, clamped to the years 0 to 9999.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self::from_unix_seconds(self.0.saturating_add(seconds))
    }

    fn date_time(self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(self.0)
            .unwrap_or_else(|_| unreachable!("a timestamp is within the years 0 to 9999"))
    }
}

/// Drops fractions of a second. Times outside the years 0 to 9999 are clamped.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        Self::from_unix_seconds(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => seconds(since),
            Err(error) => {
                let before = error.duration();
                // Rounds towards the past, as after the epoch.
                -seconds(before) - i64::from(before.subsec_nanos() > 0)
            }
        })
    }
}

impl From<Timestamp> for SystemTime {
    fn from(time: Timestamp) -> Self {
        let duration = Duration::from_secs(time.0.unsigned_abs());
        if time.0 < 0 { Self::UNIX_EPOCH - duration } else { Self::UNIX_EPOCH + duration }
    }
}

/// Writes a number with leading zeros. The signer needs the date in every request, so this does not allocate.
fn write_digits(digits: &mut [u8], mut number: u32) {
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
    }
}

/// Writes the time in RFC 3339: `2022-11-24T03:41:42Z`.
impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.date_time();
        let (date, (hour, minute, second)) = (time.date(), time.to_hms());
        let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
        write!(formatter, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// A time as a string in the form `YYYYMMDDTHHMMSSZ`, stored inline.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BasicTime([u8; 16]);

impl BasicTime {
    /// Returns the string, `YYYYMMDDTHHMMSSZ`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Returns the date, `YYYYMMDD`.
    #[must_use]
    pub fn date(&self) -> &str {
        &self.as_str()[..8]
    }
}

impl fmt::Display for BasicTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for BasicTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_times() {
        let time = Timestamp::from_unix_seconds(1_604_400_027);
        assert_eq!(time.iso8601_basic().as_str(), "20201103T104027Z");
        assert_eq!(time.iso8601_basic().date(), "20201103");
        assert_eq!(time.to_string(), "2020-11-03T10:40:27Z");
        assert_eq!(
            Timestamp::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap().unix_seconds(),
            784_111_777
        );
        assert_eq!(
            Timestamp::parse_rfc3339("2022-11-24T11:41:42+08:00"),
            Timestamp::parse_rfc3339("2022-11-24T03:41:42.9Z")
        );
    }

    #[test]
    fn system_times_convert_both_ways() {
        for seconds in [Timestamp::MIN, -1, 0, 1, 1_604_400_027, Timestamp::MAX] {
            let time = Timestamp::from_unix_seconds(seconds);
            assert_eq!(Timestamp::from(SystemTime::from(time)), time);
        }
        for (time, seconds) in [
            (SystemTime::UNIX_EPOCH + Duration::from_millis(1_999), 1),
            (SystemTime::UNIX_EPOCH - Duration::from_millis(1), -1),
            (SystemTime::UNIX_EPOCH - Duration::from_millis(1_000), -1),
            (SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 40), Timestamp::MAX),
        ] {
            assert_eq!(Timestamp::from(time).unix_seconds(), seconds);
        }
    }

    #[test]
    fn invalid_times_are_rejected() {
        for string in [
            "",
            "20201103T104027",
            "20201303T104027Z",
            "20200230T104027Z",
            "2020110aT104027Z",
            "20201103T246060Z",
            "20201103 104027Z",
            "２020110T104027Z",
            "+2020110T104027Z",
            "-202011T1104027Z",
        ] {
            assert_eq!(Timestamp::parse_iso8601_basic(string), None, "{string}");
        }
    }

    proptest! {
        #[test]
        fn formatting_and_parsing_round_trip(seconds in Timestamp::MIN..=Timestamp::MAX) {
            let time = Timestamp::from_unix_seconds(seconds);
            prop_assert_eq!(Timestamp::parse_iso8601_basic(time.iso8601_basic().as_str()), Some(time));
            prop_assert_eq!(Timestamp::parse_rfc3339(&time.to_string()), Some(time));
        }

        #[test]
        fn any_number_of_seconds_is_clamped_to_a_time(seconds: i64, shift: i64) {
            let string = Timestamp::from_unix_seconds(seconds).plus_seconds(shift).iso8601_basic();
            prop_assert!(Timestamp::parse_iso8601_basic(string.as_str()).is_some());
        }

        #[test]
        fn parsing_never_panics(string: String) {
            let _ = (Timestamp::parse_iso8601_basic(&string), Timestamp::parse_rfc3339(&string), Timestamp::parse_http_date(&string));
        }
    }
}
