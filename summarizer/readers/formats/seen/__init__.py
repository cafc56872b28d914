"""What the reader of a file sees of it: hidden and deleted text told apart, raised marks written as what they are."""
