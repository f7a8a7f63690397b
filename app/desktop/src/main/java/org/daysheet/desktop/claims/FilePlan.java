package org.daysheet.desktop.claims;

import java.util.List;

/// What matching an answer to a sent file would do, before it is done.
///
/// @param number of the file, as it was typed
/// @param words how many claims hear it, and how many of them move
/// @param claims what becomes of each that moves, and of the first of those that stay
public record FilePlan(String number, String words, List<String> claims) {
    public FilePlan {
        claims = List.copyOf(claims);
    }
}
