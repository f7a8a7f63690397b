package org.daysheet.demo.simulator;

import java.util.Optional;
import org.daysheet.types.money.Money;

/// What a payer knows of a member before any claim: payers exchange it among themselves, practices never see the
/// file.
///
/// @param payerCode the payer
/// @param memberNumber the member there
/// @param copay fixed amount a visit
/// @param forwardsTo whom this payer forwards adjudicated claims to, if anybody
public record Enrollment(String payerCode, String memberNumber, Money copay, Optional<OtherPayer> forwardsTo) {}
