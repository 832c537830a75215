//! Points in time, as values that are handed in: this crate has no clock.

use std::fmt;
use std::time::{Duration, SystemTime};

use time::format_description::well_known::Rfc3339;
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time};

/// A point in time on the wall clock, in whole seconds since the Unix epoch, between the years 0 and 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const UNIX_EPOCH: Self = Self(0);
    const MIN: i64 = -62_167_219_200;
    const MAX: i64 = 253_402_300_799;

    /// The point that many seconds after the Unix epoch; the nearest that can be written with a year of four
    /// digits where it lies outside.
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

    /// Seconds since the Unix epoch.
    #[must_use]
    pub const fn unix_seconds(self) -> i64 {
        self.0
    }

    /// Reads an RFC 3339 time such as `2022-11-24T03:41:42Z`; fractions of a second are dropped.
    #[must_use]
    pub fn parse_rfc3339(text: &str) -> Option<Self> {
        let time = OffsetDateTime::parse(text, &Rfc3339).ok()?;
        Some(Self::from_unix_seconds(time.unix_timestamp()))
    }

    /// Reads the `X-Date` of a signature, `YYYYMMDDTHHMMSSZ`.
    #[must_use]
    pub fn parse_iso8601_basic(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 16 || bytes[8] != b'T' || bytes[15] != b'Z' {
            return None;
        }
        let number = |range: std::ops::Range<usize>| {
            bytes[range]
                .iter()
                .try_fold(0_u16, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u16::from(byte - b'0')))
        };
        let small = |range| number(range).and_then(|number| u8::try_from(number).ok());
        let month = Month::try_from(small(4..6)?).ok()?;
        let date = Date::from_calendar_date(i32::from(number(0..4)?), month, small(6..8)?).ok()?;
        let time = Time::from_hms(small(9..11)?, small(11..13)?, small(13..15)?).ok()?;
        Some(Self(PrimitiveDateTime::new(date, time).assume_utc().unix_timestamp()))
    }

    /// Reads the `Date` header of an HTTP answer, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
    #[must_use]
    pub fn parse_http_date(text: &str) -> Option<Self> {
        let format = time::macros::format_description!(
            version = 2,
            "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
        );
        let time = PrimitiveDateTime::parse(text.trim(), &format).ok()?;
        Some(Self::from_unix_seconds(time.assume_utc().unix_timestamp()))
    }

    /// The time as `X-Date` carries it, `YYYYMMDDTHHMMSSZ`. Its first eight characters are the date of the
    /// credential scope.
    #[must_use]
    pub fn iso8601_basic(self) -> BasicTime {
        let (year, month, day, hour, minute, second) = self.parts();
        let mut text = *b"00000000T000000Z";
        write_digits(&mut text[0..4], year);
        write_digits(&mut text[4..6], month);
        write_digits(&mut text[6..8], day);
        write_digits(&mut text[9..11], hour);
        write_digits(&mut text[11..13], minute);
        write_digits(&mut text[13..15], second);
        BasicTime(text)
    }

    /// The time shifted by that many seconds, kept within the years that can be written.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self::from_unix_seconds(self.0.saturating_add(seconds))
    }

    fn parts(self) -> (u32, u32, u32, u32, u32, u32) {
        let days = self.0.div_euclid(86_400);
        let second_of_day = u32::try_from(self.0.rem_euclid(86_400)).unwrap_or(0);
        let epoch = time::macros::date!(1970 - 01 - 01).to_julian_day();
        let date = i32::try_from(days)
            .ok()
            .and_then(|days| Date::from_julian_day(epoch + days).ok())
            .unwrap_or(time::macros::date!(1970 - 01 - 01));
        let (year, month, day) = date.to_calendar_date();
        (
            year.unsigned_abs(),
            u32::from(u8::from(month)),
            u32::from(day),
            second_of_day / 3600,
            second_of_day / 60 % 60,
            second_of_day % 60,
        )
    }
}

/// Drops fractions of a second. A time outside the years 0 to 9999 becomes the nearest within.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        Self::from_unix_seconds(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => seconds(since),
            Err(error) => {
                let before = error.duration();
                // Towards the past, as after the epoch.
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

fn write_digits(place: &mut [u8], mut number: u32) {
    for digit in place.iter_mut().rev() {
        *digit = b'0' + u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
    }
}

/// Writes RFC 3339: `2022-11-24T03:41:42Z`.
impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day, hour, minute, second) = self.parts();
        write!(formatter, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// A time as text in the form `YYYYMMDDTHHMMSSZ`, without an allocation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BasicTime([u8; 16]);

impl BasicTime {
    /// `YYYYMMDDTHHMMSSZ`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// `YYYYMMDD`.
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
    fn the_time_of_the_system_converts_both_ways() {
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
    fn what_is_not_a_time_is_refused() {
        for text in [
            "",
            "20201103T104027",
            "20201303T104027Z",
            "20200230T104027Z",
            "2020110aT104027Z",
            "20201103T246060Z",
            "20201103 104027Z",
            "２020110T104027Z",
        ] {
            assert_eq!(Timestamp::parse_iso8601_basic(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn text_and_time_agree(seconds in Timestamp::MIN..=Timestamp::MAX) {
            let time = Timestamp::from_unix_seconds(seconds);
            prop_assert_eq!(Timestamp::parse_iso8601_basic(time.iso8601_basic().as_str()), Some(time));
            prop_assert_eq!(Timestamp::parse_rfc3339(&time.to_string()), Some(time));
        }

        #[test]
        fn any_number_is_a_time(seconds: i64, shift: i64) {
            let text = Timestamp::from_unix_seconds(seconds).plus_seconds(shift).iso8601_basic();
            prop_assert!(Timestamp::parse_iso8601_basic(text.as_str()).is_some());
        }

        #[test]
        fn no_text_panics(text: String) {
            let _ = (Timestamp::parse_iso8601_basic(&text), Timestamp::parse_rfc3339(&text), Timestamp::parse_http_date(&text));
        }
    }
}
