package api

import (
	"bytes"
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/hpke"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"testing"

	"backupvault/internal/lp"
	"backupvault/internal/vectors"
)

// fleetVector is a chain of statements and variants of it that a client must refuse.
type fleetVector struct {
	Inputs struct {
		Root  vectors.Hex       `json:"root_public_key"`
		Chain []SignedStatement `json:"chain"`
	} `json:"inputs"`
	Pin        string        `json:"pin"`
	Version    uint64        `json:"version"`
	VaultID    vectors.Hex   `json:"vault_id"`
	Tokens     []string      `json:"tokens"` // serials of the newest statement
	Hash       vectors.Hex   `json:"hash"`   // of the newest statement
	SignedText vectors.Hex   `json:"signed_message"`
	Refused    []fleetChange `json:"refused"`
}

type fleetChange struct {
	Comment string            `json:"comment"`
	Chain   []SignedStatement `json:"chain"`
}

func TestFleetVectors(t *testing.T) {
	vectors.Check(t, "fleet.json", func() []fleetVector { return []fleetVector{newFleetVector(t), newMixedFleetVector(t)} }, func(t *testing.T, v fleetVector) fleetVector {
		s, err := VerifyChain(ed25519.PublicKey(v.Inputs.Root), v.Inputs.Chain, nil)
		if err != nil {
			t.Fatal(err)
		}
		h := s.Hash()
		v.Pin, v.Version, v.VaultID, v.Hash, v.Tokens = FormatPin(ed25519.PublicKey(v.Inputs.Root)), s.Version, s.VaultID[:], h[:], nil
		v.SignedText = StatementMessage(v.Inputs.Chain[len(v.Inputs.Chain)-1].Body)
		for _, token := range s.Tokens {
			v.Tokens = append(v.Tokens, token.Serial)
		}
		for _, r := range v.Refused {
			if _, err := VerifyChain(ed25519.PublicKey(v.Inputs.Root), r.Chain, nil); !errors.Is(err, ErrNotPinned) {
				t.Errorf("%s: %v, want ErrNotPinned", r.Comment, err)
			}
		}
		return v
	})
}

func newFleetVector(t *testing.T) (v fleetVector) {
	tokens := []signer{newSigner(t, "A1"), newSigner(t, "B2"), newSigner(t, "C3")}
	for i := range tokens { // three different keys, so that taking the wrong one shows
		tokens[i].Seal, tokens[i].Inbox = newSigner(t, "").Seal, newSigner(t, "").Seal
	}
	c := newChain(t, tokens...)
	c.add(c.next(tokens[0], tokens[1], newSigner(t, "D4")), false, tokens[0], tokens[2])
	v.Inputs.Root, v.Inputs.Chain = vectors.Hex(c.pin()), c.signed
	second := c.signed[1]
	refuse := func(comment string, chain ...SignedStatement) {
		v.Refused = append(v.Refused, fleetChange{comment, chain})
	}
	refuse("version 1 is missing", second)
	refuse("one signature of three", c.signed[0], SignedStatement{second.Body, second.Signatures[:1]})
	refuse("the same signature twice", c.signed[0], SignedStatement{second.Body, []StatementSignature{second.Signatures[0], second.Signatures[0]}})
	longer := append(bytes.Clone(c.signed[0].Body), 0)
	refuse("a trailing byte", SignedStatement{longer, []StatementSignature{{Signature: ed25519.Sign(c.root, StatementMessage(longer))}}})
	refuse("version 1 signed by a token only", SignedStatement{c.signed[0].Body, []StatementSignature{
		{Token: "A1", Signature: tokens[0].sign(t, StatementMessage(c.signed[0].Body))}}})
	refuse("version 2 twice", c.signed[0], second, second)
	return v
}

// newMixedFleetVector is a chain whose second statement has a token with RSA keys.
func newMixedFleetVector(t *testing.T) (v fleetVector) {
	a, b := newSigner(t, "A1"), newRSASigner(t, "R2")
	c := newChain(t, a)
	c.add(c.next(a, b), true)
	v.Inputs.Root, v.Inputs.Chain = vectors.Hex(c.pin()), c.signed
	refuse := func(comment string, body []byte) {
		v.Refused = append(v.Refused, fleetChange{comment, []SignedStatement{c.signed[0],
			{body, []StatementSignature{{Signature: ed25519.Sign(c.root, StatementMessage(body))}}}}})
	}
	edit := func(old, new string) []byte {
		return bytes.Replace(c.signed[1].Body, []byte(old), []byte(new), 1)
	}
	refuse("format 3", edit("fleet-statement-2", "fleet-statement-3"))
	refuse("kind 3", edit("\x00\x00\x01\x81\x02", "\x00\x00\x01\x81\x03"))
	refuse("an even modulus", edit(b.Seal.typed, b.Seal.typed[:ModulusSize]+"\x00"))
	refuse("a modulus of 3,071 bits", edit("\x00\x00\x01\x81"+b.Seal.typed[:2], "\x00\x00\x01\x81\x02\x7f"))
	refuse("format 2 where format 1 would do", inFormat2(c.next(a)))
	return v
}

// inFormat2 writes what Encode writes in format 1.
func inFormat2(s *Statement) []byte {
	fields := [][]byte{s.VaultID[:], []byte(s.Name), lp.Uint64(s.Version), s.Previous[:], lp.Uint64(uint64(len(s.Tokens)))}
	for _, t := range s.Tokens {
		fields = append(fields, lp.Join(lp.FleetToken2, []byte(t.Serial), []byte(t.Seal.typed), []byte(t.Inbox.typed), t.Sign[:]))
	}
	return lp.Join(lp.FleetStatement2, fields...)
}

// messageVector is an enrolment: what is signed, sealed and receipted.
type messageVector struct {
	Inputs struct {
		VaultID         vectors.Hex `json:"vault_id"`
		Account         Account     `json:"account"`
		Statement       vectors.Hex `json:"statement_hash"`
		Generation      uint64      `json:"generation"`
		Session         vectors.Hex `json:"session"`
		Request         vectors.Hex `json:"request"`
		KSF             KSF         `json:"ksf"`
		Evaluated       vectors.Hex `json:"evaluated"`
		ServerPublicKey vectors.Hex `json:"server_public_key"`
		Record          vectors.Hex `json:"record"`
		Envelope        vectors.Hex `json:"envelope"`
		OwnerPublicKey  vectors.Hex `json:"owner_public_key"`
		InboxPrivateKey vectors.Hex `json:"inbox_private_key"` // P-256 scalar
		Sealed          vectors.Hex `json:"sealed"`            // enc || ciphertext
		PendingUntil    int64       `json:"pending_until"`
	} `json:"inputs"`
	KSFHash       vectors.Hex `json:"ksf_hash"`
	AnswerMessage vectors.Hex `json:"answer_message"`
	EnrollInfo    vectors.Hex `json:"enroll_info"`
	Finish        vectors.Hex `json:"finish"` // what sealed opens to
	Receipt       vectors.Hex `json:"receipt_message"`
	Pending       vectors.Hex `json:"pending_message"` // the receipt of the same finish, pending
}

func TestMessageVectors(t *testing.T) {
	vectors.Check(t, "messages.json", func() []messageVector { return []messageVector{newMessageVector(t)} }, func(t *testing.T, v messageVector) messageVector {
		v.compute()
		key, err := ecdh.P256().NewPrivateKey(v.Inputs.InboxPrivateKey)
		if err != nil {
			t.Fatal(err)
		}
		inbox, err := hpke.NewDHKEMPrivateKey(key)
		if err != nil {
			t.Fatal(err)
		}
		opened, err := hpke.Open(inbox, hpke.HKDFSHA256(), hpke.AES256GCM(), v.EnrollInfo, v.Inputs.Sealed)
		if err != nil || !bytes.Equal(opened, v.Finish) {
			t.Errorf("sealed opens to %x (%v), want %x", opened, err, v.Finish)
		}
		if _, err := ParseEnrollFinish(opened); err != nil {
			t.Error(err)
		}
		return v
	})
}

// compute fills in everything but what is sealed.
func (v *messageVector) compute() {
	in := &v.Inputs
	start := &EnrollPasswordStart{Request: Bytes(in.Request), KSF: in.KSF}
	answer := &EnrollPasswordAnswer{Session: Bytes(in.Session), Generation: in.Generation, Evaluated: Bytes(in.Evaluated),
		ServerPublicKey: Bytes(in.ServerPublicKey), Statement: Bytes(in.Statement)}
	ksf := in.KSF.Hash()
	v.KSFHash = ksf[:]
	v.AnswerMessage = EnrollAnswerMessage(in.VaultID, in.Account, start, answer)
	h := sha256.Sum256(v.AnswerMessage)
	v.EnrollInfo = EnrollInfo(in.VaultID, in.Account, in.Session)
	finish := EnrollFinish{Record: in.Record, Envelope: in.Envelope, OwnerKey: in.OwnerPublicKey, AnswerHash: h[:]}
	v.Finish = finish.Encode()
	receipt := EnrollReceipt{MethodID: Bytes(in.Session), Generation: in.Generation + 1, Statement: Bytes(in.Statement)}
	v.Receipt = EnrollReceiptMessage(in.VaultID, in.Account, in.Sealed, &receipt)
	receipt.PendingUntil = in.PendingUntil
	v.Pending = EnrollReceiptMessage(in.VaultID, in.Account, in.Sealed, &receipt)
}

func newMessageVector(t *testing.T) (v messageVector) {
	in := &v.Inputs
	in.Account, in.Generation, in.KSF = "https://issuer.example alice", 6, KSF{3, 65536, 4}
	in.PendingUntil = 1_900_000_000
	for field, size := range map[*vectors.Hex]int{&in.VaultID: IDSize, &in.Statement: HashSize, &in.Session: IDSize, &in.Request: ElementSize,
		&in.Evaluated: ElementSize, &in.ServerPublicKey: ElementSize, &in.Record: RecordSize, &in.Envelope: EnvelopeSize, &in.OwnerPublicKey: 32} {
		*field = make([]byte, size)
		rand.Read(*field)
	}
	key, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	inbox, err := hpke.NewDHKEMPublicKey(key.PublicKey())
	if err != nil {
		t.Fatal(err)
	}
	v.compute()
	in.InboxPrivateKey = key.Bytes()
	if in.Sealed, err = hpke.Seal(inbox, hpke.HKDFSHA256(), hpke.AES256GCM(), v.EnrollInfo, v.Finish); err != nil {
		t.Fatal(err)
	}
	return v
}
