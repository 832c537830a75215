// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `RestartDBInstanceProxy` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Restarts proxy nodes of an instance.
    ///
    /// Asynchronous: the change continues after the call returns. The state of the instance is
    /// `ProxyRestarting` during the change and `Running` after it. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - Connections through these proxies are interrupted.
    /// - `ProxyNodeIds` may be required by the service.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1169317>
    /// Reference: <https://www.volcengine.com/docs/6293/71563>
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
    /// Response of [`RestartDBInstanceProxyRequest`].
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
        reference: &["https://www.volcengine.com/docs/6293/1169317", "https://www.volcengine.com/docs/6293/71563"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: Some("ProxyRestarting"), after: Some("Running") },
    }
}
