analyze boat;
