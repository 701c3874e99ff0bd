"""Reads exported lists with Python's own reader and compares them with the nominations they came from."""
import csv


def rows(name):
    with open(name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


FIELDS = {
    "Letter": "letter", "State": "state", "Ministry": "ministry", "Title": "title",
    "First name": "given_names", "Last name": "family_name", "Name in own script": "native_name",
    "Position": "position", "Department": "department", "Level": "level",
    "Capacity": "capacity", "Email": "email", "Phone": "phone",
}

nominated = {row["Email"]: row for row in rows("nominations.csv")}
participants = rows("participants.csv")
delegations = rows("delegations.csv")

differences = [
    (person["email"], theirs)
    for person in participants
    for ours, theirs in FIELDS.items()
    if nominated[person["email"]][ours] != person[theirs]
]
order = {row["state"]: int(row["order"]) for row in delegations}
rank = {"head of delegation": 0, "alternate head": 1}
places = [(order.get(person["state"], 99), rank.get(person["capacity"], 2)) for person in participants]
in_order = places == sorted(places) and [int(p["seq"]) for p in participants] == list(range(1, len(participants) + 1))

print(f"participants: {len(participants)} rows, {len(differences)} differences,",
      "in protocol order" if in_order else "OUT OF ORDER")
counted = sum(int(row["nominated"]) for row in delegations)
agree = all(
    int(row["nominated"]) == sum(person["state"] == row["state"] for person in participants)
    for row in delegations
)
print(f"delegations: {counted} nominated,", "as many as participants of each state" if agree else "DIFFERENT")
print("ministries:", sum(int(row["participants"]) for row in rows("ministries.csv")), "participants")
print("attendance:", len(rows("attendance.csv")), "rows")
print("entries:", len(rows("entries.csv")), "rows")
