package org.alongside.voice;

import java.util.List;

/// The missing-voices board: who has not been asked first, then who has not answered, then who was heard.
public record VoiceList(List<VoiceView> items) {}
