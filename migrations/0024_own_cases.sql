-- Whoever had a case finds it again: her cases are looked up by her, not by walking through all.
create index assignments_of_staff on assignments (staff_id, case_id);
create index cases_taken_by on cases (taken_by);
