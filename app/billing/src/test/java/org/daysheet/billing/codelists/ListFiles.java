package org.daysheet.billing.codelists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small made-up lists in the shapes of CMS. Only codes of HCPCS Level II and of ICD-10-CM are in them.
public final class ListFiles {
    private ListFiles() {}

    /// E11 and E119 with I10, and a heading without its own code.
    public static List<String> diagnoses() {
        return List.of(
                icd(1, "E11", '0', "Type 2 diabetes mellitus"),
                icd(2, "E119", '1', "Type 2 diabetes mellitus without complications"),
                icd(3, "I10", '1', "Essential (primary) hypertension"));
    }

    /// A line of the order file.
    public static String icd(int order, String code, char billable, String title) {
        return "%05d %-7s %c %-60s %s".formatted(order, code, billable, title, title);
    }

    /// A record of the HCPCS file.
    public static String hcpcs(String code, String title, String added, String ended) {
        return "%-5s00100%c%-80s%-28s%149s%-8s%-8s%-8sN%27s"
                .formatted(code, '3', title + " in full", title, "", added, added, ended, "");
    }

    /// A row of the file of pairs.
    public static String pair(String first, String second, String from, String to, char indicator) {
        return first + "\t" + second + "\t \t" + from + "\t" + to + "\t" + indicator + "\tmade up for a test";
    }

    public static Path file(Path folder, String name, List<String> lines) {
        try {
            return Files.writeString(
                    folder.resolve(name), String.join("\r\n", lines) + "\r\n", StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path zip(Path folder, String name, List<Path> files) {
        try {
            Path zip = folder.resolve(name);
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                for (Path file : files) {
                    out.putNextEntry(new ZipEntry("a folder/" + file.getFileName()));
                    out.write(Files.readAllBytes(file));
                }
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
