package opaque

import (
	"bytes"
	"testing"

	"backupvault/api"
	"backupvault/envelope"
	"backupvault/internal/secret"
	"backupvault/internal/vectors"

	"github.com/bytemare/ecc"
	bytemare "github.com/bytemare/opaque"
)

// runVector is one enrolment and one release of a password method, all randomness fixed.
type runVector struct {
	Comment string `json:"comment"`
	Inputs  struct {
		VaultID              vectors.Hex `json:"vault_id"`
		Account              api.Account `json:"account"`
		MethodID             vectors.Hex `json:"method_id"`
		AttemptID            vectors.Hex `json:"attempt_id"`
		TypedPassword        string      `json:"typed_password"`
		BackupKey            vectors.Hex `json:"backup_key"`
		KSF                  api.KSF     `json:"ksf"`
		BlindRegistration    vectors.Hex `json:"blind_registration"`
		EnvelopeNonce        vectors.Hex `json:"envelope_nonce"`
		OPRFKey              vectors.Hex `json:"oprf_key"`
		ServerPrivateKey     vectors.Hex `json:"server_private_key"`
		BlindLogin           vectors.Hex `json:"blind_login"`
		ClientKeyshareSeed   vectors.Hex `json:"client_keyshare_seed"`
		ClientNonce          vectors.Hex `json:"client_nonce"`
		MaskingNonce         vectors.Hex `json:"masking_nonce"`
		ServerNonce          vectors.Hex `json:"server_nonce"`
		ServerKeyshareSecret vectors.Hex `json:"server_keyshare_secret"`
	} `json:"inputs"`
	Outputs struct {
		Password            vectors.Hex `json:"password"`
		KSFHash             vectors.Hex `json:"ksf_hash"`
		ServerPublicKey     vectors.Hex `json:"server_public_key"`
		RegistrationRequest vectors.Hex `json:"registration_request"`
		Evaluated           vectors.Hex `json:"evaluated"`
		RegistrationRecord  vectors.Hex `json:"registration_record"`
		ExportKey           vectors.Hex `json:"export_key"`
		Envelope            vectors.Hex `json:"envelope"`
		Part                vectors.Hex `json:"part"`
		ClientState         vectors.Hex `json:"client_state"`
		KE1                 vectors.Hex `json:"ke1"`
		KE2                 vectors.Hex `json:"ke2"`
		KE3                 vectors.Hex `json:"ke3"`
		SessionKey          vectors.Hex `json:"session_key"`
		Released            vectors.Hex `json:"released"`
	} `json:"outputs"`
}

func TestRunVectors(t *testing.T) {
	vectors.Check(t, "opaque.json", runInputs, computeRun)
}

func runInputs() []runVector {
	vector := func(comment, typed string, ksf api.KSF) runVector {
		v := runVector{Comment: comment}
		in := &v.Inputs
		in.VaultID, in.MethodID, in.AttemptID = random(16), random(16), random(16)
		in.Account = testAccount
		in.TypedPassword, in.BackupKey, in.KSF = typed, random(32), ksf
		in.BlindRegistration, in.BlindLogin = randomScalar(), randomScalar()
		in.OPRFKey, in.ServerPrivateKey, in.ServerKeyshareSecret = randomScalar(), randomScalar(), randomScalar()
		in.EnvelopeNonce, in.ClientNonce, in.MaskingNonce, in.ServerNonce = random(32), random(32), random(32), random(32)
		in.ClientKeyshareSeed = random(32)
		return v
	}
	return []runVector{
		vector("default key stretching", "correct horse battery staple", DefaultKSF()),
		// o + combining diaeresis, no-break space: normalised to U+00F6 and a space
		vector("floor of key stretching, password that is normalised", "Scho\u0308ne\u00a0Gru\u0308\u00dfe \u2603", api.KSF{Time: 2, MemoryKiB: 19 << 10, Parallelism: 1}),
	}
}

func random(n int) vectors.Hex { return bytemare.RandomBytes(n) }
func randomScalar() vectors.Hex {
	return group.NewScalar().Random().Encode()
}

func computeRun(t *testing.T, v runVector) runVector {
	in, out := v.Inputs, &v.Outputs
	typed := password(t, in.TypedPassword)
	ksfHash := in.KSF.Hash()
	out.Password, out.KSFHash = typed.Bytes(), ksfHash[:]

	keys := vectorSecrets(t, v)
	out.ServerPublicKey = keys.ServerPublicKey()
	r, request := newRegistration(typed, decodeScalar(t, in.BlindRegistration))
	r.nonce = in.EnvelopeNonce
	evaluated, err := keys.Evaluate(request)
	check(t, err)
	record, export, err := r.Finish(in.VaultID, in.Account, evaluated, keys.ServerPublicKey(), in.KSF)
	check(t, err)
	out.RegistrationRequest, out.Evaluated, out.RegistrationRecord = request, evaluated, record
	out.ExportKey = export.Bytes()
	k, err := secret.KeyFrom(in.BackupKey)
	check(t, err)
	out.Envelope = envelope.Seal(export, in.VaultID, in.Account, in.MethodID, k)
	part := &Part{Secrets: *keys, Record: record, Envelope: out.Envelope}
	out.Part = part.Encode().Bytes()

	l, err := ResumeLogin(bytes.Join([][]byte{{1}, in.BlindLogin, in.ClientKeyshareSeed, in.ClientNonce}, nil), typed)
	check(t, err)
	out.ClientState, out.KE1 = l.State(), l.KE1()
	ke2, login, err := part.answer(in.VaultID, in.Account, l.KE1(), bytemare.ServerOptions{
		MaskingNonce: in.MaskingNonce,
		AKE:          &bytemare.AKEOptions{SecretKeyShare: decodeScalar(t, in.ServerKeyshareSecret), Nonce: in.ServerNonce},
	})
	check(t, err)
	ke3, session, again, err := l.Finish(in.VaultID, in.Account, ke2, in.KSF)
	check(t, err)
	vaults, err := login.Verify(ke3)
	check(t, err)
	if !again.Equal(export) || !vaults.Equal(session) {
		t.Error("the two sides disagree")
	}
	out.KE2, out.KE3, out.SessionKey = ke2, ke3, session.Bytes()
	out.Released = SealRelease(vaults, in.VaultID, in.Account, in.MethodID, in.AttemptID, part.Envelope)
	return v
}

func vectorSecrets(t testing.TB, v runVector) *Secrets {
	t.Helper()
	oprf, ake := decodeScalar(t, v.Inputs.OPRFKey), decodeScalar(t, v.Inputs.ServerPrivateKey)
	return &Secrets{oprf: keyOf(oprf), ake: keyOf(ake), public: group.Base().Multiply(ake).Encode()}
}

func decodeScalar(t testing.TB, b []byte) *ecc.Scalar {
	t.Helper()
	s, err := bytemare.DeserializeScalar(group, b)
	check(t, err)
	return s
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
