package alongside.bench;

import java.nio.charset.StandardCharsets;

/** A staff file as large as wanted, with people, teams and hours that differ. */
final class StaffFile {
    private StaffFile() {}

    static byte[] of(int rows) {
        var text = new StringBuilder(rows * 110);
        text.append(
                "Employee Number,Assignment Number,Last Name,First Name,Service,Locality,Team,"
                        + "Position Title,Grade,Assignment Category,Contracted Hours,"
                        + "Start Date In Position,Assignment End Date\r\n");
        for (int i = 0; i < rows; i++) {
            text.append("%08d,%08d-1,Surname%d,First%d,".formatted(i, i, i % 977, i % 101))
                    .append(
                            "Service %d,Place %d,Place %d service %d team,"
                                    .formatted(i % 8, i % 5, i % 5, i % 8))
                    .append(
                            i % 7 == 0
                                    ? "Senior peer support worker,Band 4,"
                                    : "Peer support worker,Band 3,")
                    .append(i % 5 == 0 ? "Fixed Term Temp," : "Permanent,")
                    .append(
                            "%s,%02d/%02d/20%02d,"
                                    .formatted(
                                            i % 3 == 0 ? "22.5" : "37.5",
                                            1 + i % 28,
                                            1 + i % 12,
                                            10 + i % 15))
                    .append(i % 10 == 0 ? "31/12/2025\r\n" : "\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
