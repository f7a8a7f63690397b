package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.desktop.parts.Details;

/// The frozen content of one sending in words, by the groups of a CMS-1500.
///
/// @param groups who bills, who holds the policy, who was treated, who is asked, and the claim as a whole
/// @param services its lines
public record DocumentPage(List<Details.Part> groups, List<ServiceRow> services) {
    public DocumentPage {
        groups = List.copyOf(groups);
        services = List.copyOf(services);
    }
}
