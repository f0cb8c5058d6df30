package main

import "backupvault/internal/failpoint"

func main() {
	failpoint.Hit("other")
	for range 3 {
		println("before")
		failpoint.Hit("here")
	}
	println("end")
}
