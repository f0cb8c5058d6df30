package vault

import (
	"backupvault/internal/secret"
	"backupvault/opaque"
)

// passwordGate is OPAQUE: the first message is KE1, the last one KE3.
type passwordGate struct{}

func (passwordGate) Check(ke1 []byte) error { return opaque.CheckKE1(ke1) }

func (passwordGate) Begin(c Claim, sealed *secret.Bytes, ke1 []byte) ([]byte, Judge, error) {
	part, err := opaque.ParsePart(sealed.Bytes())
	if err != nil {
		return nil, nil, err
	}
	defer part.Wipe()
	ke2, login, err := part.Answer(c.VaultID, c.Account, ke1)
	if err != nil {
		return nil, nil, err
	}
	return ke2, &passwordJudge{claim: c, login: login, envelope: part.Envelope}, nil
}

// passwordJudge holds the envelope, which the client made and only the client can open,
// and the one KE3 that is right.
type passwordJudge struct {
	claim    Claim
	login    *opaque.Login
	envelope []byte
}

func (j *passwordJudge) Judge(ke3 []byte) (release []byte, right bool) {
	session, err := j.login.Verify(ke3)
	if err != nil {
		return nil, false
	}
	defer session.Wipe()
	return opaque.SealRelease(session, j.claim.VaultID, j.claim.Account, j.claim.MethodID, j.claim.Attempt, j.envelope), true
}

func (j *passwordJudge) Wipe() {
	j.login.Wipe()
	clear(j.envelope)
}
