package org.daysheet.demo.simulator;

import java.util.List;
import org.daysheet.types.code.GroupCode;

/// Why a payer refuses: group, reason code and, where payers add one, a remark code.
record DenialReason(GroupCode group, String reason, List<String> remarks) {
    static final DenialReason DUPLICATE = new DenialReason(GroupCode.OA, "18", List.of());
    static final DenialReason OTHER_PAYER_FIRST = new DenialReason(GroupCode.CO, "22", List.of());

    /// Reasons for a first answer, the common ones more than once.
    static final List<DenialReason> FIRST_ANSWER = List.of(
            new DenialReason(GroupCode.CO, "197", List.of()),
            new DenialReason(GroupCode.CO, "197", List.of()),
            new DenialReason(GroupCode.CO, "16", List.of("N290")),
            new DenialReason(GroupCode.CO, "16", List.of("M76")),
            new DenialReason(GroupCode.CO, "50", List.of("N115")),
            new DenialReason(GroupCode.CO, "11", List.of()),
            new DenialReason(GroupCode.CO, "29", List.of()),
            new DenialReason(GroupCode.CO, "109", List.of("N418")),
            new DenialReason(GroupCode.CO, "252", List.of("N706")),
            new DenialReason(GroupCode.PR, "27", List.of()),
            new DenialReason(GroupCode.PR, "204", List.of("N130")),
            OTHER_PAYER_FIRST,
            DUPLICATE);

    /// Reasons for a single line.
    static final List<DenialReason> ONE_LINE = List.of(
            new DenialReason(GroupCode.CO, "50", List.of("N115")),
            new DenialReason(GroupCode.CO, "11", List.of()),
            new DenialReason(GroupCode.CO, "16", List.of("M51")),
            new DenialReason(GroupCode.PR, "204", List.of("N130")));
}
