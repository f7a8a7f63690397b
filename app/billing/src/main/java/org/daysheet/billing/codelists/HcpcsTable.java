package org.daysheet.billing.codelists;

import java.util.List;
import java.util.Locale;
import org.daysheet.billing.problem.Texts;

/// HCPCS Level II as a table with a heading: one of its columns is the code, others tell what it is and its days.
final class HcpcsTable implements ListLayout.LineReader {
    private List<String> heading = List.of();

    @Override
    public ListLine read(String line) {
        if (line.isBlank()) {
            return ListLine.Other.SKIPPED;
        }
        List<String> cells = Cells.of(line);
        if (heading.isEmpty()) {
            heading = isHeading(cells) ? cells.stream().map(HcpcsTable::tidy).toList() : List.of();
            return ListLine.Other.NOTICE;
        }
        String code = cell(cells, "hcpc", "hcpcs", "hcpcscode");
        String record = cell(cells, "recid", "recordid");
        if (code.length() == 2 || (!record.isEmpty() && !record.equals("3"))) {
            return ListLine.Other.SKIPPED;
        }
        if (cells.size() < heading.size() - 2) {
            return new ListLine.Fault(Texts.of("codelists.fault.cells", heading.size(), cells.size()));
        }
        return HcpcsLines.code(
                code,
                cell(cells, "shortdescription", "shortdesc", "longdescription"),
                cell(cells, "adddt", "addeddate", "dateadded", "effectivedate"),
                cell(cells, "termdt", "terminationdate", "termdate"));
    }

    private static boolean isHeading(List<String> cells) {
        return tidy(cells.getFirst()).matches("hcpcs?(code)?")
                && cells.stream().anyMatch(cell -> tidy(cell).startsWith("term"));
    }

    private String cell(List<String> cells, String... names) {
        for (String name : names) {
            int place = heading.indexOf(name);
            if (place >= 0) {
                return Cells.at(cells, place);
            }
        }
        return "";
    }

    private static String tidy(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
