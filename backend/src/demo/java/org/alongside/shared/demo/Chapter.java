package org.alongside.shared.demo;

/// What one feature adds to the demo world. Chapters are told in the order of their `@Priority`, highest first.
public interface Chapter {

    void tell(Story story);
}
