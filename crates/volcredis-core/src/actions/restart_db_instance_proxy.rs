// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `RestartDBInstanceProxy`: restarts proxy nodes of an instance.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Restarts proxy nodes of an instance.
    ///
    /// The call is accepted, and the work goes on after it returns. It passes through `ProxyRestarting` and
    /// ends in `Running`. A repeated call with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Connections through these proxies are interrupted.
    /// - `ProxyNodeIds` may be required by the service.
    ///
    /// Reference: `6293/1169317` and `6293/71563`.
    pub struct RestartDBInstanceProxyRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// IDs of the proxy nodes to restart, as listed by `DescribeNodeIds`.
            ///
            /// Example: `["proxy-redis-cn0212gzmh2xs****-0"]`.
            proxy_node_ids: Vec<String> = "ProxyNodeIds",
        }
        optional {
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`RestartDBInstanceProxyRequest`] is answered with.
    pub struct RestartDBInstanceProxyResponse {}
}

operation! {
    RestartDBInstanceProxyRequest => RestartDBInstanceProxyResponse,
    /// The description of [`RestartDBInstanceProxyRequest`].
    pub static ACTION = Action {
        name: "RestartDBInstanceProxy",
        method: "restart_db_instance_proxy",
        category: "Instance management",
        summary: "Restarts proxy nodes of an instance.",
        reference: &["6293/1169317", "6293/71563"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: Some("ProxyRestarting"), after: Some("Running") },
    }
}
