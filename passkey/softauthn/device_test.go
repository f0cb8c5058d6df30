package softauthn

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"
)

// The specification's test vectors of the prf extension over hmac-secret (WebAuthn level 3,
// "Test vectors: CTAP2 hmac-secret extension"), as far as they concern the authenticator.
func TestPRFVectors(t *testing.T) {
	seed := []byte("WebAuthn PRF test vectors")
	key := Key{CredRandomWithUV: sha256.Sum256(append(seed[:len(seed):len(seed)], 6))}
	if got := hex.EncodeToString(key.CredRandomWithUV[:]); got != "437e065e723a98b2f08f39d8baf7c53ecb3c363c5e5104bdaaf5d5ca2e028154" {
		t.Fatalf("cred_random is %s", got)
	}
	for n, want := range map[byte]string{
		2: "3c33e07d202c3b029cc21f1722767021bf27d595933b3d2b6a1b9d5dddc77fae",
		3: "a62a8773b19cda90d7ed4ef72a80a804320dbd3997e2f663805ad1fd3293d50b",
	} {
		input := append(seed[:len(seed):len(seed)], n)
		if got := hex.EncodeToString(key.PRF(input)); got != want {
			t.Errorf("input %d gives %s, want %s", n, got, want)
		}
	}
}
