package hsm

import (
	"errors"
	"fmt"

	"github.com/miekg/pkcs11"
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
func fit(lib library, slot uint, info pkcs11.TokenInfo) error {
	switch {
	case info.Flags&pkcs11.CKF_TOKEN_INITIALIZED == 0 || info.Flags&pkcs11.CKF_USER_PIN_INITIALIZED == 0:
		return fmt.Errorf("%w: it has no user PIN yet; initialise it with the vendor's tool", ErrUnfit)
	case info.Flags&pkcs11.CKF_USER_PIN_LOCKED != 0:
		return fmt.Errorf("%w is locked by the token", ErrPIN)
	case info.Flags&pkcs11.CKF_USER_PIN_FINAL_TRY != 0:
		return fmt.Errorf("%w: one try is left before the token locks; log in with the vendor's tool first", ErrPIN)
	case info.SerialNumber == "":
		return fmt.Errorf("%w: it has no serial", ErrUnfit)
	}
	for _, m := range mechanisms {
		if err := m.offered(lib, slot); err != nil {
			return err
		}
	}
	return nil
}

func (m mechanism) offered(lib library, slot uint) error {
	flags, err := lib.Mechanism(slot, m.id)
	switch {
	case isCode(err, pkcs11.CKR_MECHANISM_INVALID), err == nil && flags&m.flag == 0:
		return fmt.Errorf("%w: it does not offer %s", ErrUnfit, m.name)
	case err != nil:
		return fmt.Errorf("C_GetMechanismInfo of %s: %w", m.name, err)
	}
	return nil
}
