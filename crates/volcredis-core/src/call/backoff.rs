//! Delays between attempts.

use std::time::Duration;

use crate::Timestamp;

use super::RetryConfig;

/// Returns an exponential backoff delay with full jitter.
pub(super) fn delay(config: &RetryConfig, retries: u32, random: &mut fastrand::Rng) -> Duration {
    let doubled = config.base_delay.saturating_mul(2_u32.saturating_pow(retries));
    doubled.min(config.max_delay).mul_f64(random.f64())
}

/// Parses the value of `Retry-After`: a number of seconds or a date. `now` is the time on the clock of the server.
pub(super) fn retry_after(value: &str, now: impl FnOnce() -> Timestamp) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let seconds = Timestamp::parse_http_date(value)?.unix_seconds().saturating_sub(now().unix_seconds());
    Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_are_bounded() {
        let config = RetryConfig::standard();
        let mut random = fastrand::Rng::with_seed(7);
        for retries in (0..40).chain([u32::MAX]) {
            let bound = config.max_delay.min(config.base_delay.saturating_mul(2_u32.saturating_pow(retries)));
            assert!((0..100).all(|_| delay(&config, retries, &mut random) <= bound));
        }
    }

    #[test]
    fn retry_after_is_a_number_or_a_date() {
        let now = || Timestamp::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        assert_eq!(retry_after(" 7 ", now), Some(Duration::from_secs(7)));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:47 GMT", now), Some(Duration::from_secs(10)));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:27 GMT", now), Some(Duration::ZERO));
        assert_eq!(retry_after("soon", now), None);
        assert_eq!(retry_after("-1", now), None);
        assert_eq!(retry_after("", now), None);
        assert_eq!(retry_after("99999999999999999999999", now), Some(Duration::from_secs(u64::MAX)));
    }
}
