// Package sysfault stands between a program and the kernel, so that a test can let single
// system calls fail, take effect by halves, or be the last thing that the program did.
//
// The program calls Arm: from then on a seccomp filter holds its calls that write, grow or
// flush a file (pwrite, ftruncate, fsync, fdatasync) until the process that started it with
// Start has decided each one's fate. What is decided happens to the real file: an error
// comes from the kernel's own interface, and a call that "took effect" has done so.
//
// It promises that every such call on the one file named is seen, in order, whichever
// thread made it. Other calls (write, mmap) are not held. What a power cut leaves it
// imitates only as far as a test lets writes be lost that were not flushed. Linux 5.7 or newer; no
// privilege. Tests only.
package sysfault
