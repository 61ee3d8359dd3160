import type { ContentWords } from '../content-words.ts';

const start = `# How SOS Expat works
## What people get
Somebody abroad has a problem: a lost passport, a contract they cannot read, a night at a police station. SOS Expat puts them on the telephone with a lawyer or an experienced expatriate who knows the country and speaks their language.
They choose the person, and the telephone rings within minutes.
## What it costs
The price of a call is fixed and shown before anybody pays. It includes a number of minutes.
The price is held on the card first. It is charged only if both talk for at least one minute.
## What you earn
A commission follows from a paid call of somebody whom you brought. Registrations and clicks alone earn nothing.
A commission waits until the call is confirmed. If the client gets their money back, the commission is taken back as well.
### When does a client pay?
- As soon as the card is entered
+ When both have talked for at least one minute
- When the telephone rings
### What earns you a commission?
- Every person who registers
- Every click on your link
+ A paid call of somebody whom you brought
### What happens to your commission when the client gets their money back?
+ It is taken back
- Nothing, it stays
- It is paid twice`;

const honest = `# Speaking of it honestly
## Say who you are
Tell people that you get a commission when they call. In many countries the law asks for it, and people trust whoever says so.
In a post, a word such as “advertising” beside the link is enough.
## Say what is true
You may say that a real person answers, that the price is known before, and that nothing is taken without a talk of at least one minute.
Do not promise that somebody is always there, that a case will be won, or that one call replaces a lawyer who takes the case on.
## When somebody asks you for advice
Say that you cannot judge their case, and that somebody who can is one call away.
Do not ask for documents or passwords, and do not pass on what people tell you.
### What do you say about your link?
+ That you get a commission when people call
- Nothing, it is private
- That the platform belongs to you
### Which sentence may you write?
- You will win your case
+ You see the price before you pay
- Somebody answers at every hour
### Somebody sends you a photo of a letter from a court. What do you do?
- You explain what it means
- You pass it on to friends
+ You say that you cannot judge it, and where they can call somebody who can`;

const forbidden = `# What is not allowed
## Your own calls
Calls that you make yourself, or arrange with family, friends or a provider to earn a commission, pay nothing. The same card, telephone or device is noticed.
Whoever tries it loses the commissions of those calls, and may lose their access.
## Spam
Do not write to people who did not ask for it, and do not post where the rules of a group forbid it. Do not let programs write in your place.
Do not advertise in our name, and do not use the names of other companies or of authorities to bring people to us.
## Legal advice
Only lawyers give legal advice, and only in the call. Never write that you are a lawyer or work for an embassy.
When somebody is in danger, send them to the local emergency number first.
### May you call a friend by your own link to earn a commission?
- Yes, once a month
+ No, such calls pay nothing
- Yes, if the friend agrees
### Where may you post your link?
- In every group, as often as possible
- In private messages to strangers
+ Where the rules of the place allow it
### Somebody writes that they are being threatened right now. What comes first?
+ The local emergency number
- Your link
- Questions about the case`;

export const content: ContentWords = {
  training: { start, honest, forbidden },
  resource: {
    logo: '# SOS Expat\nHelp abroad, by telephone',
    banner_wide: '# A problem abroad?\nTalk to a lawyer or an expatriate within minutes',
    banner_square: '# Somebody who knows the country\nOn the telephone, in your language',
    banner_tall: '# Help in your language\nYou pay only if you talk for at least one minute',
    sentence:
      '# One sentence\nSOS Expat puts you on the telephone with a lawyer or an expatriate who knows the country you are in.',
    description:
      '# A short description\nSOS Expat helps people who have a problem abroad. You choose a lawyer or an experienced expatriate who speaks your language, see the price, and your telephone rings within minutes. You pay only if you talk for at least one minute.\nAdvertising: I get a commission for calls that come by my link.',
  },
  post: {
    passport:
      '# Passport lost or stolen\nPassport lost or stolen abroad? First report it to the local police and to your consulate. If you do not know how that works where you are, you can talk to a lawyer or an expatriate who lives there, in your language: {link}\nAdvertising: I get a commission for calls that come by my link.',
    papers:
      '# A contract or a letter\nA contract to sign, or a letter from an office that you cannot read? Before you sign, you can ask somebody who knows the country. You see the price first, and pay only if you talk for at least one minute: {link}\nAdvertising: I get a commission for calls that come by my link.',
    arrival:
      '# New in the country\nNew here, and full of questions about housing, work or residence? People who have lived here for years answer by telephone, in your language: {link}\nAdvertising: I get a commission for calls that come by my link.',
  },
  widget: {
    title: 'A problem abroad?',
    text: 'Talk to a lawyer or an expatriate who knows the country, within minutes.',
    button: 'Find somebody to call',
    note: 'Advertising. You pay only if you talk for at least one minute.',
  },
};
