package hsm

import (
	"errors"
	"fmt"
	"strings"

	"github.com/miekg/pkcs11"

	"backupvault/api"
)

// findSlot returns the one slot whose token the URI names. Slot numbers are never kept:
// they change.
func findSlot(lib library, u URI) (slot uint, info pkcs11.TokenInfo, err error) {
	slots, err := lib.Slots()
	if err != nil {
		return 0, info, fmt.Errorf("C_GetSlotList: %w", err)
	}
	found := 0
	var unread error
	for _, id := range slots {
		i, err := lib.TokenInfo(id)
		if err != nil {
			unread = errors.Join(unread, err) // a neighbour that is broken must not keep us out
		} else if u.matches(i) {
			slot, info = id, i
			found++
		}
	}
	switch {
	case found == 1:
		return slot, info, nil
	case found > 1:
		return 0, info, fmt.Errorf("%d tokens match: add the serial to the URI", found)
	case unread != nil:
		return 0, info, fmt.Errorf("C_GetTokenInfo: %w", unread)
	}
	return 0, info, fmt.Errorf("%w in %d slots", errAbsent, len(slots))
}

func (u *URI) matches(i pkcs11.TokenInfo) bool {
	same := func(want, have string) bool { return want == "" || want == have }
	return same(u.Token, i.Label) && same(u.Serial, i.SerialNumber) && same(u.Manufacturer, i.ManufacturerID) && same(u.Model, i.Model)
}

// fit refuses a token that cannot serve, and one whose next wrong PIN would lock it: the
// last try belongs to a person.
// It returns the kinds of seal keys that the token offers, best first.
func fit(lib library, slot uint, info pkcs11.TokenInfo) ([]api.SealKind, error) {
	switch {
	case info.Flags&pkcs11.CKF_TOKEN_INITIALIZED == 0 || info.Flags&pkcs11.CKF_USER_PIN_INITIALIZED == 0:
		return nil, fmt.Errorf("%w: it has no user PIN yet; initialise it with the vendor's tool", ErrUnfit)
	case info.Flags&pkcs11.CKF_USER_PIN_LOCKED != 0:
		return nil, fmt.Errorf("%w is locked by the token", ErrPIN)
	case info.Flags&pkcs11.CKF_USER_PIN_FINAL_TRY != 0:
		return nil, fmt.Errorf("%w: one try is left before the token locks; log in with the vendor's tool first", ErrPIN)
	case info.SerialNumber == "":
		return nil, fmt.Errorf("%w: it has no serial", ErrUnfit)
	}
	lacking, err := missing(lib, slot, mechanisms)
	if err != nil {
		return nil, err
	}
	if lacking != "" {
		return nil, unfit(lacking)
	}
	var kinds []api.SealKind
	var lacks []string
	for _, k := range sealKinds {
		lacking, err := missing(lib, slot, k.needs)
		if err != nil {
			return nil, err
		}
		if lacking == "" {
			kinds = append(kinds, k.kind)
		}
		lacks = append(lacks, lacking)
	}
	if len(kinds) == 0 {
		return nil, unfit(lacks...)
	}
	return kinds, nil
}

// unfit says which mechanisms a token lacks, any of which would do.
func unfit(lacks ...string) error {
	return fmt.Errorf("%w: it does not offer %s", ErrUnfit, strings.Join(lacks, " nor "))
}

// missing returns the name of the first mechanism that the token does not offer.
func missing(lib library, slot uint, needs []mechanism) (name string, err error) {
	for _, m := range needs {
		flags, err := lib.Mechanism(slot, m.id)
		switch {
		case isCode(err, pkcs11.CKR_MECHANISM_INVALID), err == nil && flags&m.flag == 0:
			return m.name, nil
		case err != nil:
			return "", fmt.Errorf("C_GetMechanismInfo of %s: %w", m.name, err)
		}
	}
	return "", nil
}
