create table boat (
    id   bigint generated always as identity primary key,
    hull text not null unique,
    spec jsonb not null
);

insert into boat (hull, spec)
select 'K' || n,
       jsonb_build_object(
           'type', (array['sloop', 'ketch', 'yawl', 'catamaran'])[1 + n % 4],
           'length', 6 + n % 90 / 10.0,
           'colour', (array['white', 'blue', 'red'])[1 + n % 3],
           'call sign', md5(n::text),
           'engine', jsonb_build_object(
               'brand', 'M' || n % 200, 'power', n % 97, 'fuel', (array['diesel', 'petrol', 'none'])[1 + n % 3]))
  from generate_series(1, 20000) n;
