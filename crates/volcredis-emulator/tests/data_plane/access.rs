//! Accounts, allow lists, sessions and parameters.

use std::io::Read;
use std::net::TcpStream;

use redis::{Commands, cmd};
use serde_json::json;

use crate::support::Client;
use crate::{PASSWORD, address, connect, create, finish, start, try_connect};

#[test]
fn accounts_are_users_with_the_permissions_of_their_roles() {
    let Some(emulator) = start(|builder| builder) else { return };
    let client = Client::of(&emulator);
    let id = create(&emulator, &json!({}));
    let address = address(&emulator, &id);
    connect(&address).set::<_, _, ()>("key", "value").unwrap();
    assert!(try_connect(&address, "default", "Wrong_123").is_err());

    let account = |role: &str, password: &str| json!({"InstanceId": id, "AccountName": "reader", "RoleName": role, "Password": password});
    client.ok("CreateDBAccount", &account("ReadOnly", "Reader_123"));
    let mut reader = try_connect(&address, "reader", "Reader_123").unwrap();
    assert_eq!(reader.get::<_, String>("key").unwrap(), "value");
    let denied = reader.set::<_, _, ()>("key", "other").unwrap_err();
    assert_eq!(denied.code(), Some("NOPERM"));

    client.ok("ModifyDBAccount", &account("ReadWrite", "Changed_123"));
    assert!(try_connect(&address, "reader", "Reader_123").is_err(), "the password was changed");
    let mut reader = try_connect(&address, "reader", "Changed_123").unwrap();
    reader.set::<_, _, ()>("key", "other").unwrap();
    let denied = cmd("CONFIG").arg("GET").arg("*").query::<redis::Value>(&mut reader).unwrap_err();
    assert_eq!(denied.code(), Some("NOPERM"));

    client.ok("DeleteDBAccount", &json!({"InstanceId": id, "AccountName": "reader"}));
    assert!(try_connect(&address, "reader", "Changed_123").is_err());

    let open = |mode: &str| json!({"InstanceId": id, "VpcAuthMode": mode});
    let anonymous = || redis::Client::open(format!("redis://{address}/")).unwrap().get_connection().unwrap();
    assert!(anonymous().get::<_, String>("key").is_err());
    client.ok("ModifyDBInstanceVpcAuthMode", &open("open"));
    assert_eq!(anonymous().get::<_, String>("key").unwrap(), "other");
    client.ok("ModifyDBInstanceVpcAuthMode", &open("close"));
    assert!(anonymous().get::<_, String>("key").is_err());
}

#[test]
fn only_addresses_of_allow_lists_can_connect() {
    let Some(emulator) = start(|builder| builder) else { return };
    let client = Client::of(&emulator);
    let id = create(&emulator, &json!({}));
    let address = address(&emulator, &id);
    let list = client.ok("CreateAllowList", &json!({"AllowListName": "list", "AllowList": "10.0.0.0/8"}));
    let list = list["AllowListId"].as_str().unwrap();
    let binding = json!({"AllowListIds": [list], "InstanceIds": [id]});
    finish(&emulator, "AssociateAllowList", &binding);
    let mut stream = TcpStream::connect(&address).unwrap();
    assert_eq!(stream.read(&mut [0]).unwrap(), 0, "the gate closes the connection");

    let change = json!({"AllowListId": list, "AllowListName": "list", "AllowList": "127.0.0.0/8", "ApplyInstanceNum": 1});
    client.ok("ModifyAllowList", &change);
    connect(&address);
    finish(&emulator, "DisassociateAllowList", &binding);
    connect(&address);
}

#[test]
fn sessions_are_listed_and_ended() {
    let Some(emulator) = start(|builder| builder) else { return };
    let client = Client::of(&emulator);
    let id = create(&emulator, &json!({}));
    let mut connection = connect(&address(&emulator, &id));
    cmd("CLIENT").arg("SETNAME").arg("worker").query::<()>(&mut connection).unwrap();
    let of_instance = json!({"InstanceId": id});
    let sessions = client.ok("DescribeClientSessionSnapshot", &of_instance);
    assert_eq!(sessions["Total"], 1, "{sessions}");
    let session = &sessions["SessionList"][0];
    assert_eq!((&session["ClientName"], &session["ClientIp"]), (&json!("worker"), &json!("127.0.0.1")));

    client.ok("DeleteAllClientSession", &of_instance);
    assert!(cmd("PING").query::<()>(&mut connection).is_err());
    assert_eq!(client.ok("DescribeClientSessionSnapshot", &of_instance)["Total"], 0);
}

#[test]
fn parameters_and_limits_are_those_of_the_servers() {
    let Some(emulator) = start(|builder| builder) else { return };
    let id = create(&emulator, &json!({"ShardCapacity": 256}));
    let mut connection = connect(&address(&emulator, &id));
    let memory = |connection: &mut redis::Connection| -> String {
        let info: String = cmd("INFO").arg("memory").query(connection).unwrap();
        let value = |name| info.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
        format!("{} {}", value("maxmemory:"), value("maxmemory_policy:"))
    };
    assert_eq!(memory(&mut connection), format!("{} volatile-lru", 256 << 20));
    let values = json!([{"Name": "maxmemory-policy", "Value": "allkeys-lfu"}]);
    finish(&emulator, "ModifyDBInstanceParams", &json!({"InstanceId": id, "ParamValues": values}));
    crate::detail(&emulator, &id);
    assert_eq!(memory(&mut connection), format!("{} allkeys-lfu", 256 << 20));

    for _ in 0..50 {
        connection.set::<_, _, ()>("hot", "value").unwrap();
    }
    let hot = Client::of(&emulator).ok("DescribeHotKeys", &json!({"InstanceId": id, "PageSize": 10}));
    assert_eq!(hot["HotKey"][0]["KeyInfo"], "hot", "{hot}");
    assert!(try_connect(&address(&emulator, &id), "default", PASSWORD).is_ok());
}
