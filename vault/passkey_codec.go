package vault

import (
	"bytes"
	"strings"

	"backupvault/api"
	"backupvault/internal/lp"
	"backupvault/passkey"
	"backupvault/ratelimit"
)

// A passkey's bytes: LP(record-passkey, method ID, generation, enrolled at, name, salt,
// credential ID, public key, AAGUID, attestation format, transports (joined by commas),
// flags (1: backup eligible, 2: backed up), sign counter, hash of the finish, sealed part),
// with numbers as 8 bytes.
const (
	flagBackupEligible = 1
	flagBackupState    = 2
	maxTransports      = 64
)

func (m *Method) encodePasskey() []byte {
	k := m.Passkey
	var flags byte
	if k.BackupEligible {
		flags |= flagBackupEligible
	}
	if k.BackupState {
		flags |= flagBackupState
	}
	return lp.Join(lp.RecordPasskey, m.ID[:], lp.Uint64(m.Generation), lp.Uint64(uint64(m.EnrolledAt.Unix())), []byte(m.Name),
		k.Salt, k.ID, k.PublicKey, k.AAGUID, []byte(k.Format), []byte(strings.Join(k.Transports, ",")), []byte{flags},
		lp.Uint64(uint64(k.SignCount)), m.Finish[:], m.Sealed)
}

func parsePasskey(b []byte) (*Method, error) {
	f, err := lp.Split(b, lp.RecordPasskey, 14)
	if err != nil || len(f[0]) != api.IDSize || !api.ValidName(string(f[3])) || len(f[4]) != api.PRFSaltSize ||
		len(f[5]) == 0 || len(f[5]) > api.MaxCredentialID || len(f[6]) == 0 || len(f[6]) > passkey.MaxPublicKey || len(f[7]) != 16 ||
		len(f[8]) > passkey.MaxFormat || len(f[9]) > maxTransports || len(f[10]) != 1 || f[10][0] > flagBackupEligible|flagBackupState ||
		len(f[12]) != api.HashSize || len(f[13]) == 0 || len(f[13]) > maxSealed {
		return nil, errRecord
	}
	generation, err := lp.ParseUint64(f[1])
	if err != nil || generation == 0 {
		return nil, errRecord
	}
	at, err := parseSeconds(f[2])
	if err != nil {
		return nil, err
	}
	count, err := lp.ParseUint64(f[11])
	if err != nil || count > 1<<32-1 {
		return nil, errRecord
	}
	k := &passkey.Key{User: f[0], Salt: f[4], ID: f[5], PublicKey: f[6], AAGUID: f[7], Format: string(f[8]), SignCount: uint32(count),
		BackupEligible: f[10][0]&flagBackupEligible != 0, BackupState: f[10][0]&flagBackupState != 0}
	if len(f[9]) > 0 {
		k.Transports = strings.Split(string(f[9]), ",")
	}
	return &Method{ID: ratelimit.ID(f[0]), Kind: api.KindPasskey, Generation: generation, EnrolledAt: at, Name: string(f[3]),
		Passkey: k, Finish: [api.HashSize]byte(f[12]), Sealed: f[13]}, nil
}

// credentials are the IDs of the passkeys that a record holds, pending ones too.
func (l Live) credentials() (ids [][]byte) {
	for _, k := range l.keys() {
		ids = append(ids, k.ID)
	}
	if p := l.Pending; p != nil && p.Method != nil && p.Method.Passkey != nil {
		ids = append(ids, p.Method.Passkey.ID)
	}
	return ids
}

// index keeps, in the update that changes a record, one row for each credential that stands
// in the vault, so that none is enrolled twice: an authenticator of one account must not
// answer for another.
func index(tx Tx, key accountKey, before, next Record) error {
	old, _ := before.(Live)
	now, _ := next.(Live)
	for _, id := range now.credentials() {
		if contains(old.credentials(), id) {
			continue
		}
		row := credentialKey(id)
		taken, err := tx.Get(ClassCredential, row)
		if err != nil {
			return err
		}
		if len(taken) > 0 {
			return errTaken
		}
		if err := tx.Put(ClassCredential, row, key[:]); err != nil {
			return err
		}
	}
	for _, id := range old.credentials() {
		if contains(now.credentials(), id) {
			continue
		}
		if err := tx.Delete(ClassCredential, credentialKey(id)); err != nil {
			return err
		}
	}
	return nil
}

func contains(ids [][]byte, id []byte) bool {
	for _, other := range ids {
		if bytes.Equal(other, id) {
			return true
		}
	}
	return false
}
