package api

import (
	"bytes"
	"errors"
	"testing"
)

func TestEnrollFinishSizes(t *testing.T) {
	good := EnrollFinish{Record: make([]byte, RecordSize), Envelope: make([]byte, EnvelopeSize), OwnerKey: make([]byte, 32), AnswerHash: make([]byte, HashSize)}
	if _, err := ParseEnrollFinish(good.Encode()); err != nil {
		t.Fatal(err)
	}
	for name, breakIt := range map[string]func(*EnrollFinish){
		"record":    func(f *EnrollFinish) { f.Record = f.Record[1:] },
		"envelope":  func(f *EnrollFinish) { f.Envelope = append(f.Envelope, 0) },
		"owner key": func(f *EnrollFinish) { f.OwnerKey = nil },
		"hash":      func(f *EnrollFinish) { f.AnswerHash = f.AnswerHash[1:] },
	} {
		f := EnrollFinish{Record: bytes.Clone(good.Record), Envelope: bytes.Clone(good.Envelope), OwnerKey: good.OwnerKey, AnswerHash: good.AnswerHash}
		breakIt(&f)
		if _, err := ParseEnrollFinish(f.Encode()); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s of another size: %v", name, err)
		}
	}
}

// Every fact that a signature must bind changes the signed bytes.
func TestSignedMessagesBindEveryFact(t *testing.T) {
	vault, account := []byte("v"), Account("i s")
	start := EnrollPasswordStart{Request: Bytes("r"), KSF: KSF{3, 65536, 4}}
	answer := EnrollPasswordAnswer{Session: Bytes("s"), Generation: 1, Evaluated: Bytes("e"), ServerPublicKey: Bytes("p"), Statement: Bytes("h")}
	base := EnrollAnswerMessage(vault, account, &start, &answer)
	changed := func(f func(*EnrollPasswordStart, *EnrollPasswordAnswer)) []byte {
		s, a := start, answer
		f(&s, &a)
		return EnrollAnswerMessage(vault, account, &s, &a)
	}
	for name, got := range map[string][]byte{
		"vault":      EnrollAnswerMessage([]byte("w"), account, &start, &answer),
		"account":    EnrollAnswerMessage(vault, "i t", &start, &answer),
		"request":    changed(func(s *EnrollPasswordStart, _ *EnrollPasswordAnswer) { s.Request = Bytes("q") }),
		"ksf":        changed(func(s *EnrollPasswordStart, _ *EnrollPasswordAnswer) { s.KSF.Time = 1 }),
		"session":    changed(func(_ *EnrollPasswordStart, a *EnrollPasswordAnswer) { a.Session = Bytes("x") }),
		"generation": changed(func(_ *EnrollPasswordStart, a *EnrollPasswordAnswer) { a.Generation = 2 }),
		"evaluated":  changed(func(_ *EnrollPasswordStart, a *EnrollPasswordAnswer) { a.Evaluated = Bytes("f") }),
		"server key": changed(func(_ *EnrollPasswordStart, a *EnrollPasswordAnswer) { a.ServerPublicKey = Bytes("o") }),
		"statement":  changed(func(_ *EnrollPasswordStart, a *EnrollPasswordAnswer) { a.Statement = Bytes("i") }),
	} {
		if bytes.Equal(got, base) {
			t.Errorf("a registration answer does not bind %s", name)
		}
	}
	proof := OwnerProofMessage(OpForget, vault, account, 1, []byte("n"), []byte("b"))
	for name, got := range map[string][]byte{
		"operation":  OwnerProofMessage(OpEnrollPassword, vault, account, 1, []byte("n"), []byte("b")),
		"vault":      OwnerProofMessage(OpForget, []byte("w"), account, 1, []byte("n"), []byte("b")),
		"account":    OwnerProofMessage(OpForget, vault, "i t", 1, []byte("n"), []byte("b")),
		"generation": OwnerProofMessage(OpForget, vault, account, 2, []byte("n"), []byte("b")),
		"nonce":      OwnerProofMessage(OpForget, vault, account, 1, []byte("m"), []byte("b")),
		"body":       OwnerProofMessage(OpForget, vault, account, 1, []byte("n"), []byte("c")),
	} {
		if bytes.Equal(got, proof) {
			t.Errorf("an owner proof does not bind %s", name)
		}
	}
	receipt := EnrollReceipt{MethodID: Bytes("m"), Generation: 2, Statement: Bytes("h")}
	r := EnrollReceiptMessage(vault, account, []byte("f"), &receipt)
	other := receipt
	other.MethodID = Bytes("n")
	if bytes.Equal(r, EnrollReceiptMessage(vault, account, []byte("g"), &receipt)) || bytes.Equal(r, EnrollReceiptMessage(vault, account, []byte("f"), &other)) {
		t.Error("a receipt does not bind the finish or the method")
	}
	pending := receipt
	pending.PendingUntil = 1_900_000_000
	later := pending
	later.PendingUntil++
	p := EnrollReceiptMessage(vault, account, []byte("f"), &pending)
	if bytes.Equal(p, r) || bytes.Equal(p, EnrollReceiptMessage(vault, account, []byte("f"), &later)) || bytes.HasPrefix(p, r[:40]) {
		t.Error("a receipt does not bind that it is pending, or until when")
	}
}

func FuzzParseEnrollFinish(f *testing.F) {
	good := EnrollFinish{Record: make([]byte, RecordSize), Envelope: make([]byte, EnvelopeSize), OwnerKey: make([]byte, 32), AnswerHash: make([]byte, HashSize)}
	f.Add(good.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := ParseEnrollFinish(b)
		if err == nil && !bytes.Equal(got.Encode(), b) {
			t.Fatal("read, but written otherwise")
		}
	})
}
