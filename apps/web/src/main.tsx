document.title = 'Leidraad';
