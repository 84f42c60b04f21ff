namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests which spellings count as one word, by the score of two visions of one word.</summary>
public sealed class SpellingVariantTests
{
    [Theory]
    [InlineData("organise organised organises organising", "organize organized organizes organizing")]
    [InlineData("organisation organisations organisational", "organization organizations organizational")]
    [InlineData("recognisable recognisance cognisant", "recognizable recognizance cognizant")]
    [InlineData("analyse analysed analyser analysing", "analyze analyzed analyzer analyzing")]
    [InlineData("colour favourable Harbour neighbourhood", "color favorable Harbor neighborhood")]
    [InlineData("labour behaviour honour vapour discoloured", "labor behavior honor vapor discolored")]
    [InlineData("centre centres centred centring kilometre", "center centers centered centering kilometer")]
    [InlineData("theatre fibre calibre spectre manoeuvre", "theater fiber caliber specter maneuver")]
    [InlineData("catalogue catalogues catalogued dialogue synagogue", "catalog catalogs cataloged dialog synagog")]
    [InlineData("anaesthetic paediatric haemorrhage anaemia", "anesthetic pediatric hemorrhage anemia")]
    [InlineData("archaeology foetus diarrhoea oestrogen", "archeology fetus diarrhea estrogen")]
    [InlineData("travelled travelling traveller marvellous", "traveled traveling traveler marvelous")]
    [InlineData("labelling cancelled counsellor fuelled dialled", "labeling canceled counselor fueled dialed")]
    [InlineData("enrol enrolment fulfil skilful wilful", "enroll enrollment fulfill skillful willful")]
    [InlineData("worshipped focussed biassed benefitted", "worshiped focused biased benefited")]
    [InlineData("programme programmes kilogramme", "program programs kilogram")]
    [InlineData("defence offence licence practise pretence", "defense offense license practice pretense")]
    [InlineData("grey mould plough sceptical aluminium", "gray mold plow skeptical aluminum")]
    [InlineData("jewellery ageing judgement artefact", "jewelry aging judgment artifact")]
    [InlineData("acknowledgement cosy cypher defenceless", "acknowledgment cozy cipher defenseless")]
    [InlineData("licenced licencing moulded moulding", "licensed licensing molded molding")]
    [InlineData("moustache ploughed ploughing practised", "mustache plowed plowing practiced")]
    [InlineData("practising sceptic scepticism sizeable", "practicing skeptic skepticism sizable")]
    [InlineData("smoulder sulphate sulphur woollen", "smolder sulfate sulfur woolen")]
    [InlineData("aetiology amoebae caecum caesarean caesarian", "etiology amebae cecum cesarean cesarian")]
    [InlineData("coeliac diaeresis faeces gynaecology", "celiac dieresis feces gynecology")]
    [InlineData("homoeopathy mediaeval oecumenical oedema", "homeopathy medieval ecumenical edema")]
    [InlineData("oenology oesophagus palaeolithic apnoea primaeval", "enology esophagus paleolithic apnea primeval")]
    [InlineData("appall combatted distill enthrall installment", "appal combated distil enthral instalment")]
    [InlineData("instill kidnapped tranquillity", "instil kidnaped tranquility")]
    [InlineData("duellist counsellor libellous signallable", "duelist counselor libelous signalable")]
    public void D6_British_and_American_spellings_are_one_word(string british, string american)
    {
        foreach ((string left, string right) in british.Split(' ').Zip(american.Split(' ')))
        {
            Assert.True(AreOneWord(left, right), $"{left} and {right} differ.");
        }
    }

    [Theory]
    [InlineData("wise sise vise expertise prise", "wize size vize expertize prize")]
    [InlineData("prised prising", "prized prizing")]
    [InlineData("four hour tour pour your", "for hor tor por yor")]
    [InlineData("timbre acre genre cadre", "timber acer gener cader")]
    [InlineData("rogue vogue brogue", "rog vog brog")]
    [InlineData("filled called refilled pulling", "filed caled refiled puling")]
    [InlineData("haem aerial poem does", "hem erial pem des")]
    [InlineData("cheque tyre draught storey kerb", "check tire draft story curb")]
    [InlineData("policing university organ sever", "police universe organize severe")]
    public void D6_Different_words_are_not_merged(string words, string others)
    {
        foreach ((string left, string right) in words.Split(' ').Zip(others.Split(' ')))
        {
            Assert.False(AreOneWord(left, right), $"{left} and {right} are one word.");
        }
    }

    private static bool AreOneWord(string left, string right)
    {
        var options = new ComparisonOptions { RelatedThreshold = 0.01 };
        ElementChange change = FrameworkComparison.Compare(Create(left), Create(right), options).Changes[0];
        return change.Matches is [{ Score: 1 }];
    }

    private static StrategicFramework Create(string word) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "",
        Vision = new() { Description = word },
    };
}
