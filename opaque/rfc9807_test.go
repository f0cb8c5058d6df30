package opaque

import (
	"bytes"
	"testing"

	"backupvault/internal/vectors"

	bytemare "github.com/bytemare/opaque"
)

// rfcVector is one of RFC 9807, appendix C (those for made-up records are left out:
// a vault says plainly who is not enrolled). Its fields have the RFC's names.
type rfcVector struct {
	Comment       string                 `json:"comment"`
	Inputs        map[string]vectors.Hex `json:"inputs"`
	Intermediates map[string]vectors.Hex `json:"intermediates"`
	Outputs       map[string]vectors.Hex `json:"outputs"`
}

// The RFC's vectors leave the password unstretched and set a context, so they drive the
// library in our suite with these two changed, and the OPRF key given as we give it.
func TestRFC9807(t *testing.T) {
	all := vectors.Read[rfcVector](t, "rfc9807.json")
	if len(all) != 2 {
		t.Fatalf("%d vectors, want the RFC's 2 for this suite", len(all))
	}
	for _, v := range all {
		conf := *suite
		conf.KSF, conf.Context = 0, v.Inputs["context"]
		v.register(t, &conf)
		v.login(t, &conf)
	}
}

func (v *rfcVector) register(t *testing.T, conf *bytemare.Configuration) {
	client := must(conf.Client())
	request, err := client.RegistrationInit(v.Inputs["password"], &bytemare.ClientOptions{OPRFBlind: decodeScalar(t, v.Inputs["blind_registration"])})
	check(t, err)
	v.equal(t, "registration_request", request.Serialize())

	server := v.server(t, conf)
	response, err := server.RegistrationResponse(request, nil, decodeScalar(t, v.Intermediates["oprf_key"]))
	check(t, err)
	v.equal(t, "registration_response", response.Serialize())

	record, export, err := client.RegistrationFinalize(response, v.Inputs["client_identity"], v.Inputs["server_identity"],
		&bytemare.ClientOptions{RegistrationEnvelopeNonce: v.Inputs["envelope_nonce"]})
	check(t, err)
	v.equal(t, "registration_upload", record.Serialize())
	v.equal(t, "export_key", export)
}

func (v *rfcVector) login(t *testing.T, conf *bytemare.Configuration) {
	client := must(conf.Client())
	ke1, err := client.GenerateKE1(v.Inputs["password"], &bytemare.ClientOptions{
		OPRFBlind: decodeScalar(t, v.Inputs["blind_login"]),
		AKE:       &bytemare.AKEOptions{SecretKeyShareSeed: v.Inputs["client_keyshare_seed"], Nonce: v.Inputs["client_nonce"]},
	})
	check(t, err)
	v.equal(t, "KE1", ke1.Serialize())

	m, err := parseKE1(v.Outputs["KE1"])
	check(t, err)
	record, err := parseRecord(v.Outputs["registration_upload"])
	check(t, err)
	ke2, out, err := v.server(t, conf).GenerateKE2(m,
		&bytemare.ClientRecord{RegistrationRecord: record, ClientIdentity: v.Inputs["client_identity"]},
		&bytemare.ServerOptions{
			ClientOPRFKey: decodeScalar(t, v.Intermediates["oprf_key"]),
			MaskingNonce:  v.Inputs["masking_nonce"],
			AKE:           &bytemare.AKEOptions{SecretKeyShareSeed: v.Inputs["server_keyshare_seed"], Nonce: v.Inputs["server_nonce"]},
		})
	check(t, err)
	v.equal(t, "KE2", ke2.Serialize())

	ke3, session, export, err := client.GenerateKE3(ke2, v.Inputs["client_identity"], v.Inputs["server_identity"])
	check(t, err)
	v.equal(t, "KE3", ke3.Serialize())
	v.equal(t, "session_key", session)
	v.equal(t, "session_key", out.SessionSecret)
	v.equal(t, "export_key", export)
	check(t, must(conf.Server()).LoginFinish(ke3, out.ClientMAC))
}

func (v *rfcVector) server(t *testing.T, conf *bytemare.Configuration) *bytemare.Server {
	s := must(conf.Server())
	check(t, s.SetKeyMaterial(&bytemare.ServerKeyMaterial{
		Identity:       v.Inputs["server_identity"],
		PrivateKey:     decodeScalar(t, v.Inputs["server_private_key"]),
		PublicKeyBytes: v.Inputs["server_public_key"],
	}))
	return s
}

func (v *rfcVector) equal(t *testing.T, output string, got []byte) {
	t.Helper()
	if len(got) == 0 || !bytes.Equal(got, v.Outputs[output]) {
		t.Errorf("%s: %s is %x, want %x", v.Comment, output, got, v.Outputs[output])
	}
}
