package main

import (
	"strings"

	"filippo.io/age"

	"backupvault/backupkey"
	"backupvault/internal/secret"
)

// ageIdentity writes the X25519 secret that is derived from K the way the age tools read
// one: K itself is never handed to another format.
func ageIdentity(k *secret.Key) string {
	x25519 := backupkey.AgeSecret(k)
	defer x25519.Wipe()
	return strings.ToUpper(bech32("age-secret-key-", x25519.Bytes()))
}

func ageKey(k *secret.Key) (*age.X25519Identity, error) {
	return age.ParseX25519Identity(ageIdentity(k))
}

const bech32Digits = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

// bech32 encodes data as BIP 173 says, without its limit of 90 characters. age has an
// encoder but does not export it; its parser checks ours in the tests.
func bech32(prefix string, data []byte) string {
	digits := regroup(data)
	check := make([]byte, 0, len(digits)+2*len(prefix)+7)
	for _, c := range []byte(prefix) {
		check = append(check, c>>5)
	}
	check = append(check, 0)
	for _, c := range []byte(prefix) {
		check = append(check, c&31)
	}
	check = append(append(check, digits...), make([]byte, 6)...)
	sum := bech32Sum(check) ^ 1
	for i := range 6 {
		digits = append(digits, byte(sum>>(5*(5-i)))&31)
	}
	out := []byte(prefix + "1")
	for _, d := range digits {
		out = append(out, bech32Digits[d])
	}
	return string(out)
}

// regroup cuts bytes into groups of 5 bits, the last one filled with zeros.
func regroup(data []byte) []byte {
	var out []byte
	var acc uint32
	bits := 0
	for _, b := range data {
		acc, bits = acc<<8|uint32(b), bits+8
		for ; bits >= 5; bits -= 5 {
			out = append(out, byte(acc>>(bits-5))&31)
		}
	}
	if bits > 0 {
		out = append(out, byte(acc<<(5-bits))&31)
	}
	return out
}

func bech32Sum(values []byte) uint32 {
	generator := [5]uint32{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3}
	sum := uint32(1)
	for _, v := range values {
		top := sum >> 25
		sum = sum&0x1ffffff<<5 ^ uint32(v)
		for i, g := range generator {
			if top>>i&1 == 1 {
				sum ^= g
			}
		}
	}
	return sum
}
