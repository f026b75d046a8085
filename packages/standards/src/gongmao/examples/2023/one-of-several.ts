import { examples } from '@zhiben/sdk'
import { gongmao2023 } from '../../2023.js'

const it = { isIndustryOrTrade: true } as const
const metallurgical = { ...it, isMetallurgy: true } as const
const nonferrousWorks = { ...it, isNonferrousMetals: true } as const
const materials = { ...it, isBuildingMaterials: true } as const
const machines = { ...it, isMachinery: true } as const
const light = { ...it, isLightIndustry: true } as const
const textiles = { ...it, isTextiles: true } as const
const tobacco = { ...it, isTobacco: true } as const
const dusty = { ...it, isDustExplosionEnterprise: true } as const
const refrigerated = { ...it, usesAmmoniaRefrigeration: true } as const

const wet = { inProduction: true, hasStandingWater: true } as const
const drainers = [
  {
    maxSealingPressure: 40,
    sharedAcrossIsolator: false,
    upperPipeConnectedToOtherLine: false,
    sharedBetweenMedia: false,
  },
  { sharedBetweenMedia: true },
] as const
const booths = [{ usesNonWaterbornePaint: false }, { usesNonWaterbornePaint: true, ventilation: false }] as const

/** One thing at fault among others in order is enough: every list asks for any, not for all. */
export const oneOfSeveral = examples(
  gongmao2023,
  (
    [
      [
        '3(3)',
        {
          ...it,
          isMetalSmelting: true,
          principals: [{ passedSafetyAssessment: true }, { passedSafetyAssessment: false }],
        },
      ],
      [
        '4(2)',
        {
          ...metallurgical,
          metallurgyMeltAreas: [{ hasStandingWater: false }, { ...wet, kind: 'emergencyPit' }],
        },
      ],
      [
        '4(5)',
        {
          ...metallurgical,
          blastFurnaces: [{ inProduction: false }, { inProduction: true, topPressureInterlockedWithBleeder: false }],
        },
      ],
      ['4(8)', { ...metallurgical, coalGasDrainers: drainers }],
      ['5(1)', { ...nonferrousWorks, nonferrousBayRooms: [{ kind: 'other' }, { kind: 'restRoom' }] }],
      [
        '5(2)',
        {
          ...nonferrousWorks,
          nonferrousMeltAreas: [
            { hasStandingWater: false },
            { ...wet, kind: 'slagPitBelowFurnace', waterComesFromProcess: false },
          ],
        },
      ],
      [
        '5(5)',
        {
          ...nonferrousWorks,
          closedLoopCooledParts: [
            { outletTemperatureAlarm: true, flowDifferenceAlarm: true },
            { outletTemperatureAlarm: false },
          ],
        },
      ],
      [
        '5(5)',
        {
          ...nonferrousWorks,
          openLoopCooledParts: [
            { inletFlowAlarm: true, inletPressureAlarm: true, outletTemperatureMonitored: true },
            { inletFlowAlarm: false },
          ],
        },
      ],
      [
        '5(6)',
        {
          ...nonferrousWorks,
          directChillLines: [
            {
              furnace: 'fixed',
              mouldWaterPressureAlarm: true,
              mouldWaterFlowAlarm: true,
              mouldWaterAlarmsStopFlow: true,
            },
            { mouldWaterFlowAlarm: false },
          ],
        },
      ],
      [
        '5(7)',
        {
          ...nonferrousWorks,
          directChillLines: [
            { furnace: 'tilting', outletLaunderLevelAlarm: true, mouldEntryLevelAlarm: true },
            { mouldEntryLevelAlarm: false },
          ],
        },
      ],
      [
        '5(8)',
        {
          ...nonferrousWorks,
          directChillLines: [{ furnace: 'tilting' }, { furnace: 'fixed', mouldEntryQuickShutOff: false }],
        },
      ],
      [
        '5(9)',
        {
          ...nonferrousWorks,
          directChillLines: [{ furnace: 'fixed' }, { furnace: 'tilting', mouldEntryQuickShutOff: false }],
        },
      ],
      [
        '5(10)',
        {
          ...nonferrousWorks,
          directChillLines: [{ usesWireRopeHoist: false }, { usesWireRopeHoist: true, ropeHasSteelCore: false }],
        },
      ],
      [
        '5(11)',
        {
          ...nonferrousWorks,
          toxicGasPlaces: [
            { gas: 'chlorine', fixedGasAlarm: true, dataReachesPlaceMannedAllDay: true },
            { gas: 'chlorine', fixedGasAlarm: false },
          ],
        },
      ],
      ['5(13)', { ...nonferrousWorks, coalGasDrainers: drainers }],
      [
        '6(4)',
        {
          ...materials,
          kilnAndSiloEntries: [
            { isolatedBeforeEntry: true, fallAndCollapsePrevented: true },
            { isolatedBeforeEntry: false },
          ],
        },
      ],
      [
        '6(6)',
        {
          ...materials,
          combustibleGasRooms: [{ fixedCombustibleGasAlarm: true }, { fixedCombustibleGasAlarm: false }],
        },
      ],
      ['6(7)', { ...materials, fusedProductFurnaces: [{ waterCooling: true }, { waterCooling: false }] }],
      [
        '6(8)',
        {
          ...materials,
          glassFurnacesAndTinBaths: [{ coolingProtectionAlarm: true }, { coolingProtectionAlarm: false }],
        },
      ],
      ['7(1)', { ...machines, foundryBayRooms: [{ kind: 'operationRoom' }, { kind: 'restRoom' }] }],
      [
        '7(2)',
        {
          ...machines,
          foundryFurnaces: [{ emergencyDischarge: true, emergencyStorage: true }, { emergencyStorage: false }],
        },
      ],
      ['7(3)', { ...machines, foundryMeltAreas: [{ hasStandingWater: false }, { ...wet, kind: 'furnacePit' }] }],
      [
        '7(4)',
        {
          ...machines,
          foundryCooledEquipment: [
            { outletTemperatureAlarm: true, flowDifferenceAlarm: true, coolingAlarmsInterlocked: true },
            { coolingAlarmsInterlocked: false },
          ],
        },
      ],
      [
        '7(5)',
        {
          ...machines,
          machineryGasBurners: [
            {
              mainPipePressureAlarm: true,
              pressureAlarmInterlockedWithShutOff: true,
              flameMonitoring: true,
              flameFailureProtection: true,
            },
            { flameFailureProtection: false },
          ],
        },
      ],
      [
        '7(6)',
        {
          ...machines,
          solventCleanings: [{ gasAccumulationPrevented: true }, { gasAccumulationPrevented: false }],
        },
      ],
      ['7(7)', { ...machines, paintRooms: booths }],
      [
        '8(5)',
        {
          ...light,
          isDailyGlassMaker: true,
          dailyGlassFurnaces: [{ coolingProtectionAlarm: true }, { coolingProtectionAlarm: false }],
        },
      ],
      ['8(6)', { ...light, paintRooms: booths }],
      [
        '8(7)',
        {
          ...light,
          lithiumBatteryStores: [{ faultyBatteriesSeparated: true }, { faultyBatteriesSeparated: false }],
        },
      ],
      [
        '9(1)',
        {
          ...textiles,
          heatSettingAuxiliaries: [{ standsAlone: true }, { separatedFromGatheringPlaces: false, standsAlone: false }],
        },
      ],
      [
        '9(2)',
        {
          ...textiles,
          textileChemicalStores: [
            { chemical: 'rongalite', storedWithIncompatible: false },
            { storedWithIncompatible: true },
          ],
        },
      ],
      [
        '10(1)',
        {
          ...tobacco,
          fumigationPlaces: [
            { phosphineAlarm: true, gasMasks: true, evacuationConfirmedBeforehand: true },
            { gasMasks: false },
          ],
        },
      ],
      [
        '10(2)',
        {
          ...tobacco,
          carbonDioxideExpansionLines: [
            { fixedCarbonDioxideAlarm: true, alarmStartsEmergencyVentilation: true },
            { fixedCarbonDioxideAlarm: false },
          ],
        },
      ],
      [
        '11(1)',
        {
          ...dusty,
          dustHazardPlaces: [
            { inMultiStoreyBuilding: false, gatheringPlaceInside: false },
            { gatheringPlaceInside: true },
          ],
        },
      ],
      [
        '11(2)',
        {
          ...dusty,
          dustCollectionSystems: [
            {
              mixesDustKinds: false,
              mixesDustWithGas: false,
              servesSeveralBuildings: false,
              servesSeveralFireCompartments: false,
              connectedWithOtherSystems: false,
            },
            { connectedWithOtherSystems: true },
          ],
        },
      ],
      [
        '11(4)',
        {
          ...dusty,
          dustCollectionSystems: [{ positivePressure: false }, { dust: 'metal', positivePressure: true }],
        },
      ],
      [
        '11(5)',
        {
          ...dusty,
          dustCollectionSystems: [
            { gravitySettlingChamber: false, dryTunnelAsDuct: false },
            { gravitySettlingChamber: true },
          ],
        },
      ],
      ['11(8)', { ...dusty, millsAndGrinders: [{ trampMaterialRemoved: true }, { trampMaterialRemoved: false }] }],
      [
        '11(8)',
        {
          ...dusty,
          isWoodProductsMaker: true,
          sanderDucts: [{ sparkDetectionAndElimination: true }, { sparkDetectionAndElimination: false }],
        },
      ],
      [
        '11(9)',
        {
          ...dusty,
          waterReactiveDustPlaces: [
            { hydrogenGatheringPrevented: true, dustKeptDry: false },
            { hydrogenGatheringPrevented: false },
          ],
        },
      ],
      [
        '12(2)',
        {
          ...refrigerated,
          quickFreezers: [{ inRoomOfItsOwn: true, workersInRoom: 2 }, { inRoomOfItsOwn: false }],
        },
      ],
    ] as const
  ).map(([rule, facts]) => ({ rule, expect: 'hit' as const, facts, why: '几个之中一个有问题' })),
)
