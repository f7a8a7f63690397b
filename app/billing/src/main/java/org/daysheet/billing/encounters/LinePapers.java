package org.daysheet.billing.encounters;

import java.util.List;
import java.util.Set;

/// Papers that follow for one line, and how the need of its equipment is certified (837P TR3 2400 PWK).
///
/// @param papers at most ten
/// @param certificate PWK02 of PWK*CT: AB sent earlier, AD in this claim, AF told in this claim, AG none needed, NS not
///     told; empty when nothing is certified
public record LinePapers(List<Papers> papers, String certificate) {
    /// As many papers as a line can announce.
    public static final int MOST = 10;

    /// Codes of how a certificate comes.
    public static final Set<String> CERTIFICATES = Set.of("AB", "AD", "AF", "AG", "NS");

    /// None.
    public static final LinePapers NONE = new LinePapers(List.of(), "");

    public LinePapers {
        papers = List.copyOf(papers);
        if (papers.size() > MOST || !(certificate.isEmpty() || CERTIFICATES.contains(certificate))) {
            throw new IllegalArgumentException("a line has at most ten papers, and a certificate of a known kind");
        }
    }
}
