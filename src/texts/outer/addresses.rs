//! Which addresses of the network belong to everybody. A link in a text must not make the house call its own
//! machines, or those beside it.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Where the house may knock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The public network alone.
    Public,
    /// This machine alone, by its address: for stories, which bother nobody outside.
    ThisMachine,
}

impl Reach {
    pub fn allows(self, address: IpAddr) -> bool {
        match self {
            Self::Public => is_public(address),
            Self::ThisMachine => address.to_canonical().is_loopback(),
        }
    }
}

/// Whether an address is one of the public network (RFC 6890 and the IANA registries of special addresses).
pub fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [first, second, third, _] = address.octets();
    let is_shared = first == 100 && (64..128).contains(&second);
    let is_benchmark = first == 198 && (second == 18 || second == 19);
    let is_protocol = (first, second, third) == (192, 0, 0);
    let is_relay = (first, second, third) == (192, 88, 99);
    let is_special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || address.is_multicast();
    !(first == 0
        || first >= 240
        || is_shared
        || is_benchmark
        || is_protocol
        || is_relay
        || is_special)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [first, second, ..] = address.segments();
    let octets = address.octets();
    let within = |at: usize| {
        let [a, b, c, d] = [0, 1, 2, 3].map(|n| octets.get(at + n).copied().unwrap_or_default());
        Ipv4Addr::new(a, b, c, d)
    };
    if address.segments().starts_with(&[0x64, 0xff9b, 0, 0, 0, 0]) {
        // NAT64 (RFC 6052) leads to the IPv4 address at its end.
        return is_public_v4(within(12));
    }
    if first == 0x2002 {
        // 6to4 (RFC 3056) leads to the one after its prefix.
        return is_public_v4(within(2));
    }
    // Global unicast is 2000::/3; 2001::/23 is for protocols, Teredo among them, and 2001:db8::/32 and
    // 3fff::/20 are for examples.
    let is_protocol = first == 0x2001 && (second < 0x200 || second == 0xdb8);
    first & 0xe000 == 0x2000 && !is_protocol && !(first == 0x3fff && second < 0x1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_public_network_is_called() {
        fn check(address: &str, expected: bool) {
            assert_eq!(is_public(address.parse().expect("an address")), expected, "{address}");
        }
        for public in
            ["8.8.8.8", "211.34.105.23", "172.32.0.1", "100.128.0.1", "2001:200::1", "2a00::1"]
        {
            check(public, true);
        }
        for own in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.0.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "192.0.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "203.0.113.7",
        ] {
            check(own, false);
            check(&format!("::ffff:{own}"), false);
            let address: Ipv4Addr = own.parse().expect("an address");
            check(
                &Ipv6Addr::from(0x0064_ff9b_u128 << 96 | u128::from(u32::from(address)))
                    .to_string(),
                false,
            );
        }
        for own in [
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "fec0::1",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "2002:7f00:1::",
            "::7f00:1",
        ] {
            check(own, false);
        }
        check("64:ff9b::8.8.8.8", true);
    }

    #[test]
    fn this_machine_is_reached_by_stories_alone() {
        let check = |address: &str, reach: Reach, expected: bool| {
            assert_eq!(reach.allows(address.parse().expect("an address")), expected, "{address}");
        };
        check("127.0.0.1", Reach::Public, false);
        check("127.0.0.1", Reach::ThisMachine, true);
        check("10.0.0.1", Reach::ThisMachine, false);
    }
}
