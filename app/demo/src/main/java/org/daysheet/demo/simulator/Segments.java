package org.daysheet.demo.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Walks the segments of an interchange with the separators its ISA names.
final class Segments {
    private static final int ISA_LENGTH = 106;

    private final String text;
    private final char element;
    private final char component;
    private final char terminator;
    private int position;

    Segments(byte[] file) {
        text = new String(file, StandardCharsets.ISO_8859_1);
        if (text.length() < ISA_LENGTH || !text.startsWith("ISA")) {
            throw new UnreadableClaimFile("the file does not start with an ISA segment of 106 characters");
        }
        element = text.charAt(3);
        component = text.charAt(104);
        terminator = text.charAt(105);
    }

    char component() {
        return component;
    }

    /// The elements of the next segment, its id first; empty at the end of the file.
    List<String> next() {
        while (position < text.length() && text.charAt(position) <= ' ') {
            position++;
        }
        if (position >= text.length()) {
            return List.of();
        }
        int end = text.indexOf(terminator, position);
        if (end < 0) {
            throw new UnreadableClaimFile("the last segment has no terminator");
        }
        List<String> elements = new ArrayList<>();
        int start = position;
        for (int i = position; i <= end; i++) {
            if (i == end || text.charAt(i) == element) {
                elements.add(text.substring(start, i));
                start = i + 1;
            }
        }
        position = end + 1;
        return elements;
    }

    List<String> components(String composite) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= composite.length(); i++) {
            if (i == composite.length() || composite.charAt(i) == component) {
                parts.add(composite.substring(start, i));
                start = i + 1;
            }
        }
        return parts;
    }
}
