package org.daysheet.demo.practice;

import java.util.List;
import org.daysheet.billing.patients.GuarantorFacts;

/// People who live together; one of them owes for all.
///
/// @param guarantor who owes
/// @param members the patients of the household
public record DemoHousehold(GuarantorFacts guarantor, List<DemoPatient> members) {
    public DemoHousehold {
        members = List.copyOf(members);
    }
}
