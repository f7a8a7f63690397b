package org.daysheet.edi.cms1500;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.claim837.ClaimFileReader;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.paper.BoxText;
import org.daysheet.types.paper.FormPage;

/// Claims of files beside this class, and forms as pages of letters.
final class FormVectors {
    private static final int ROWS = 62;
    private static final int COLUMNS = 80;
    private static final char BLANK = ' ';

    private FormVectors() {}

    /// The only claim of an 837P file.
    static ProfessionalClaim claim(String name) {
        return read(text(name + ".837"));
    }

    static ProfessionalClaim read(String file) {
        try {
            return ClaimFileReader.readAll(new ByteArrayInputStream(file.getBytes(StandardCharsets.US_ASCII)))
                    .claims()
                    .getFirst()
                    .claim()
                    .orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(String name) {
        return new String(Vectors.bytes("cms1500/" + name), StandardCharsets.US_ASCII);
    }

    /// The forms as a typewriter would have written them, a line of dashes between them.
    static String typed(Cms1500 form) {
        return form.pages().stream().map(FormVectors::typed).collect(Collectors.joining("-".repeat(COLUMNS) + "\n"));
    }

    private static String typed(FormPage page) {
        char[][] paper = new char[ROWS][COLUMNS];
        for (char[] row : paper) {
            Arrays.fill(row, BLANK);
        }
        for (BoxText text : page.texts()) {
            for (int i = 0; i < text.text().length(); i++) {
                paper[text.row() - 1][text.column() - 1 + i] = text.text().charAt(i);
            }
        }
        List<String> rows = new ArrayList<>();
        for (char[] row : paper) {
            rows.add(new String(row).stripTrailing());
        }
        return String.join("\n", rows).stripTrailing() + "\n";
    }
}
