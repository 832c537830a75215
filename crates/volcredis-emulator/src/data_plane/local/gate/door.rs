//! One address of an instance.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipnet::IpNet;
use tokio::sync::watch;

use super::super::instance::Instance;

/// The clients that an instance admits.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) enum Admission {
    /// The instance has no allow list.
    Everyone,
    Networks(Vec<IpNet>),
}

impl Admission {
    /// Parses the addresses and blocks of allow lists. Invalid ones, which the service rejects, admit nobody.
    pub(in super::super) fn parse<'a>(addresses: impl Iterator<Item = &'a String>) -> Self {
        let parse = |address: &String| {
            address.parse().ok().or_else(|| address.parse::<IpAddr>().ok().map(IpNet::from))
        };
        Self::Networks(addresses.filter_map(parse).collect())
    }

    fn admits(&self, client: IpAddr) -> bool {
        let client = client.to_canonical();
        match self {
            Self::Everyone => true,
            Self::Networks(networks) => networks.iter().any(|network| network.contains(&client)),
        }
    }
}

/// One address of an instance.
#[derive(Debug)]
pub(in super::super) struct Door {
    /// `None` as long as no client can connect.
    target: Mutex<Option<(Arc<Instance>, Admission)>>,
    closed: watch::Sender<()>,
}

impl Door {
    pub(in super::super) fn new() -> Arc<Self> {
        Arc::new(Self { target: Mutex::default(), closed: watch::channel(()).0 })
    }

    pub(in super::super) fn set_target(&self, target: Option<(Arc<Instance>, Admission)>) {
        *self.target() = target;
    }

    /// Admits nobody until the target is set again, if the target is that instance.
    pub(in super::super) fn close_to(&self, instance: &Arc<Instance>) {
        let mut target = self.target();
        if target.as_ref().is_some_and(|(other, _)| Arc::ptr_eq(other, instance)) {
            *target = None;
        }
    }

    /// Returns a receiver that fails once the door is dropped.
    pub(super) fn closed(&self) -> watch::Receiver<()> {
        self.closed.subscribe()
    }

    /// Returns the instance, if it admits the client.
    pub(super) fn admit(&self, client: IpAddr) -> Option<Arc<Instance>> {
        let target = self.target();
        let (instance, admission) = target.as_ref()?;
        admission.admits(client).then(|| Arc::clone(instance))
    }

    fn target(&self) -> MutexGuard<'_, Option<(Arc<Instance>, Admission)>> {
        self.target.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_admit_their_addresses() {
        let lists = ["10.1.0.0/16".to_owned(), "192.0.2.1".to_owned(), "::1/128".to_owned()];
        let admission = Admission::parse(lists.iter());
        for client in ["10.1.2.3", "192.0.2.1", "::ffff:10.1.2.3", "::1"] {
            assert!(admission.admits(client.parse().unwrap()), "{client}");
        }
        for client in ["10.2.0.0", "192.0.2.2", "::2"] {
            assert!(!admission.admits(client.parse().unwrap()), "{client}");
        }
        assert!(Admission::Everyone.admits("10.2.0.0".parse().unwrap()));
    }
}
